# Si es Kolo quien falla.

still-watching = Sigo pendiente.

absence-kolo-is-gone = **Kolo dejó de responder.** Este mensaje quedó en el servidor por si eso pasaba. La regla de { $name } sobre su silencio, en la que estás tú, terminaba a las { $time }, y no pude preguntarle. Puede que solo yo esté fallando. ¿Intentas comunicarte con { $name } directamente? Una respuesta aquí quizá no le llegue a nadie, y no le he preguntado a nadie más.
