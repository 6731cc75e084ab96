"""Run a module as `python -m` does, and never outlive the program that asked for it.

    python -I -c GUARD FOLDER MODULE [ARGUMENT...]

The program holds the other end of our standard input. A byte from there asks for an orderly
stop. The end of it means that the program is gone, however it ended: then FOLDER is removed
(unless it is empty text) and this process ends at once.
"""

import os
import runpy
import shutil
import signal
import sys
import threading
import time

SECONDS_TO_STOP = 10

folder, module = sys.argv[1:3]
sys.argv = [module] + sys.argv[3:]


def watch():
    if os.read(0, 1):
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(SECONDS_TO_STOP)
    elif folder:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


threading.Thread(target=watch, daemon=True).start()
runpy.run_module(module, run_name="__main__", alter_sys=True)
