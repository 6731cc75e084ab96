# Guiones cambiados, en español. Lo que significan las marcas está en kolo.ftl.

# $operator: quien maneja a Kolo
reload-not-yours = Los guiones los hace leer de nuevo quien facilita y tiene el permiso de quienes me operan. Por favor, pregunta a { $operator }.

# $count: cuántos guiones se pueden usar ahora; $changes: líneas listas
scripts-reloaded =
    Leí los guiones de nuevo. Listos para usar: { $count }.

    { $changes }

    Un ejercicio que ya empezó sigue con su versión. Mis propias frases no las leí; para eso hay que arrancarme de nuevo.

# $names: de guiones
scripts-added = Nuevos: { $names }

# $names: de guiones
scripts-changed = Cambiados: { $names }

# $names: de guiones
scripts-gone = Ya no están: { $names }

# $names: de guiones
scripts-with-mistakes = Con errores, así que se quedan como estaban, o no entran si son nuevos: { $names }

scripts-unchanged = No cambió nada.

# $file: una ruta; $line: un número; $what: una frase; $help: qué escribir en su lugar
script-mistake = **{ $file }, línea { $line }:** { $what }.

    { $help }

# $count: de errores
more-script-mistakes = { $count ->
        [one] Hay { $count } error más.
       *[other] Hay { $count } errores más.
    } Quien tiene los archivos los ve todos con *kolo check*.

scripts-unreadable = No puedo leer la carpeta de los guiones. Todos se quedan como estaban. Quien me opera encuentra el motivo en mi registro.

scripts-built-in = Mis guiones son parte del programa, así que no hay nada que leer de nuevo. Quien me opera puede darme una carpeta con guiones propios.
