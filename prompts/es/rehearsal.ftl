# Cómo se llaman y qué dicen las personas inventadas cuando se ensaya un guion, en español. Listas
# con | en medio. Nada de esto dice nada de nadie.

rehearsal-names = Lena | Joy | Mira | Tarek | Ana | Dara | Noor | Inés | Sami | Vesna | Amal | Ruth | Pilar | Zola | Hana | Oksana | Leila | Marta | Ada | Nadia | Sofía | Thandi | Yara | Irma | Kim
rehearsal-said = Un paseo junto al río | Más tiempo que la semana pasada | Le preguntaría a mi hermana | Silencio, y una puerta que cierre | Podríamos probarlo una vez y volver a mirar | Depende del día | La radio por la mañana | Siempre vamos de dos en dos | Todavía no lo sé | Menos de todo | Pan, té y alguien con quien hablar | Escribirlo la misma noche | Una lista que tengamos en común | Mi vecina lo sabe | Descansar antes, no solo después
rehearsal-date = en 10 días
rehearsal-checked = ayer | hace 3 semanas | hace 6 meses | todavía no
rehearsal-circle = círculo
# Quién gestiona a Kolo en un ensayo.
rehearsal-operator = Casa del Río
