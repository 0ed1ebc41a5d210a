<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountTexts</name>
    <message>
        <source>LONG-RANDOM-SECRET</source>
        <comment>to be replaced</comment>
        <translation>SECRETO-LARGO-Y-ALEATORIO</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THIS-COMPUTER</source>
        <comment>to be replaced</comment>
        <translation>DIRECCIÓN-DE-ESTE-EQUIPO</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>&amp;Ended Calls</source>
        <translation>Llamadas &amp;finalizadas</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>&amp;Abrir grabación…</translation>
    </message>
    <message>
        <source>Play the &amp;Demo</source>
        <translation>Reproducir la de&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Export Calls…</source>
        <translation>&amp;Exportar llamadas…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <comment>appearance</comment>
        <translation>&amp;Seguir el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>&amp;Expandir todo</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Con&amp;traer todo</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>&amp;Evento siguiente</translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation>Evento a&amp;nterior</translation>
    </message>
    <message>
        <source>Next Rep&amp;ort</source>
        <translation>&amp;Aviso siguiente</translation>
    </message>
    <message>
        <source>Previous Repor&amp;t</source>
        <translation>Aviso an&amp;terior</translation>
    </message>
    <message>
        <source>Show &amp;Whole Session</source>
        <translation>Mostrar toda la &amp;sesión</translation>
    </message>
    <message>
        <source>&amp;Skip Pauses</source>
        <translation>O&amp;mitir pausas</translation>
    </message>
    <message>
        <source>Next Trans&amp;fer</source>
        <translation>Trans&amp;ferencia siguiente</translation>
    </message>
    <message>
        <source>Previous Transf&amp;er</source>
        <translation>Transferencia anteri&amp;or</translation>
    </message>
    <message>
        <source>Next Fa&amp;ilure</source>
        <translation>Fa&amp;llo siguiente</translation>
    </message>
    <message>
        <source>Previous Fai&amp;lure</source>
        <translation>Fallo anter&amp;ior</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Cacofonisk</source>
        <translation>&amp;Acerca de Cacofonisk</translation>
    </message>
    <message>
        <source>Open a recorded session: JSON, JSON Lines or raw AMI text</source>
        <translation>Abrir una sesión grabada: JSON, JSON Lines o texto AMI sin procesar</translation>
    </message>
    <message>
        <source>Watch a small company&apos;s calls arrive, ring and be transferred</source>
        <translation>Ver cómo llegan, suenan y se transfieren las llamadas de una pequeña empresa</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamada</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>C&amp;onexiones</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Watch the calls of one or more Asterisk servers as they happen</source>
        <translation>Seguir en directo las llamadas de uno o varios servidores Asterisk</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>Llamadas perdi&amp;das</translation>
    </message>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>&amp;Live Calls</source>
        <translation>&amp;Llamadas en directo</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>Cerrar &amp;ventana</translation>
    </message>
    <message>
        <source>Notif&amp;y Me of Played Calls</source>
        <translation>Notificar llama&amp;das reproducidas</translation>
    </message>
    <message>
        <source>Show the window with the calls of your servers</source>
        <translation>Mostrar la ventana con las llamadas de sus servidores</translation>
    </message>
    <message>
        <source>Notify me of the calls in this recording as it is played, as if they were happening now</source>
        <translation>Notificar las llamadas de esta grabación mientras se reproduce, como si estuvieran ocurriendo ahora</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>Ocultar &amp;nombres y números</translation>
    </message>
    <message>
        <source>&amp;Selected Call</source>
        <translation>Llamada &amp;seleccionada</translation>
    </message>
    <message>
        <source>Open C&amp;all</source>
        <translation>&amp;Abrir llamada</translation>
    </message>
    <message>
        <source>Go to Its &amp;Begin</source>
        <comment>of a call</comment>
        <translation>Ir a su &amp;inicio</translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation>E&amp;xtensiones</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>Co&amp;las</translation>
    </message>
    <message>
        <source>Conferences and &amp;Parked Calls</source>
        <translation>Conferencias y llamadas &amp;aparcadas</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>Copy &amp;Report for a Bug</source>
        <translation>Copiar &amp;informe de error</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <comment>of a call</comment>
        <translation>&amp;Guardar mensajes…</translation>
    </message>
    <message>
        <source>&amp;Take into History</source>
        <translation>&amp;Incorporar al historial</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Find calls that ended, and see what days and weeks were like</source>
        <translation>Buscar llamadas terminadas y ver cómo fueron los días y las semanas</translation>
    </message>
    <message>
        <source>Keep the calls of this recording with those of your servers, each once</source>
        <translation>Guardar las llamadas de esta grabación junto con las de sus servidores, cada una solo una vez</translation>
    </message>
</context>
<context>
    <name>CallTexts</name>
    <message numerus="yes">
        <source>%1 ring(s)</source>
        <comment>parties; how many</comment>
        <translation>
            <numerusform>%1 (sonando)</numerusform>
            <numerusform>%1 (sonando)</numerusform>
        </translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>aparcada en %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conferencia %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Troncal</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state of a call</comment>
        <translation>%1, a las %2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. This was the state of the call at %2.</source>
        <translation>Se ha perdido la conexión con %1. Este era el estado de la llamada a las %2.</translation>
    </message>
    <message>
        <source>from parking: %1</source>
        <comment>who was fetched</comment>
        <translation>del aparcamiento: %1</translation>
    </message>
</context>
<context>
    <name>CauseTexts</name>
    <message>
        <source>the number does not exist</source>
        <translation>el número no existe</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>sin ruta hacia la red</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>sin ruta hacia el destino</translation>
    </message>
    <message>
        <source>wrong prefix dialled</source>
        <translation>prefijo marcado incorrecto</translation>
    </message>
    <message>
        <source>channel unacceptable</source>
        <translation>canal no aceptable</translation>
    </message>
    <message>
        <source>delivered in a channel already in use</source>
        <translation>entregada en un canal que ya estaba en uso</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority</source>
        <translation>liberada por una llamada de mayor prioridad</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority, line reserved</source>
        <translation>liberada por una llamada de mayor prioridad, línea reservada</translation>
    </message>
    <message>
        <source>number moved to another provider</source>
        <translation>número portado a otro operador</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>usuario ocupado</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>el usuario no responde</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>absent or not registered</source>
        <translation>ausente o no registrado</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>llamada rechazada</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>el número ha cambiado</translation>
    </message>
    <message>
        <source>redirected to another destination</source>
        <translation>redirigida a otro destino</translation>
    </message>
    <message>
        <source>routing error in the exchange</source>
        <translation>error de encaminamiento en la central</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida en otro teléfono</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>destino fuera de servicio</translation>
    </message>
    <message>
        <source>number incomplete or invalid</source>
        <translation>número incompleto o no válido</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <translation>facilidad rechazada</translation>
    </message>
    <message>
        <source>answer to a status enquiry</source>
        <translation>respuesta a una consulta de estado</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>todas las líneas ocupadas</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>red fuera de servicio</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>fallo temporal</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>congestión</translation>
    </message>
    <message>
        <source>access information discarded</source>
        <translation>información de acceso descartada</translation>
    </message>
    <message>
        <source>the line was not available</source>
        <translation>la línea no estaba disponible</translation>
    </message>
    <message>
        <source>no resources available</source>
        <translation>no hay recursos disponibles</translation>
    </message>
    <message>
        <source>facility not subscribed</source>
        <translation>facilidad no contratada</translation>
    </message>
    <message>
        <source>outgoing calls barred</source>
        <translation>llamadas salientes restringidas</translation>
    </message>
    <message>
        <source>incoming calls barred</source>
        <translation>llamadas entrantes restringidas</translation>
    </message>
    <message>
        <source>this kind of call is not allowed</source>
        <translation>no se permite este tipo de llamada</translation>
    </message>
    <message>
        <source>no common codec or kind of connection</source>
        <translation>ningún códec ni tipo de conexión en común</translation>
    </message>
    <message>
        <source>service not available</source>
        <translation>servicio no disponible</translation>
    </message>
    <message>
        <source>this kind of call is not supported</source>
        <translation>no se admite este tipo de llamada</translation>
    </message>
    <message>
        <source>this kind of channel is not supported</source>
        <translation>no se admite este tipo de canal</translation>
    </message>
    <message>
        <source>facility not supported</source>
        <translation>facilidad no admitida</translation>
    </message>
    <message>
        <source>service not supported</source>
        <translation>servicio no admitido</translation>
    </message>
    <message>
        <source>unknown call reference</source>
        <translation>referencia de llamada desconocida</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>destino incompatible</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>mensaje no válido</translation>
    </message>
    <message>
        <source>mandatory information missing</source>
        <translation>falta información obligatoria</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation>mensaje desconocido</translation>
    </message>
    <message>
        <source>message at the wrong moment</source>
        <translation>mensaje en un momento incorrecto</translation>
    </message>
    <message>
        <source>unknown information in a message</source>
        <translation>información desconocida en un mensaje</translation>
    </message>
    <message>
        <source>invalid information in a message</source>
        <translation>información no válida en un mensaje</translation>
    </message>
    <message>
        <source>the far end did not respond in time</source>
        <translation>el otro extremo no respondió a tiempo</translation>
    </message>
    <message>
        <source>information in a message has a wrong length</source>
        <translation>longitud incorrecta de la información de un mensaje</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>special information tone</source>
        <translation>tono especial de información</translation>
    </message>
    <message>
        <source>blocked by calls of higher priority</source>
        <translation>bloqueada por llamadas de mayor prioridad</translation>
    </message>
    <message>
        <source>quality of service not available</source>
        <translation>calidad de servicio no disponible</translation>
    </message>
    <message>
        <source>not a member of the closed user group</source>
        <translation>no pertenece al grupo cerrado de usuarios</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>lost: retry in %1</source>
        <translation>perdida: reintento en %1</translation>
    </message>
    <message>
        <source>not reached: retry in %1</source>
        <translation>sin acceso: reintento en %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>leyendo el estado</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en directo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>error</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last heard</comment>
        <translation>nunca</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>last heard</comment>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>last heard</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>clock</comment>
        <translation>aún sin medir</translation>
    </message>
    <message>
        <source>same as this computer</source>
        <comment>clock</comment>
        <translation>igual que este equipo</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <comment>clock</comment>
        <translation>%1 s por delante de este equipo</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <comment>clock</comment>
        <translation>%1 s por detrás de este equipo</translation>
    </message>
    <message>
        <source> · last message %1 · %2</source>
        <comment>4 s ago; 120 events/s</comment>
        <translation> · último mensaje %1 · %2</translation>
    </message>
    <message>
        <source> (calls as of %1)</source>
        <translation> (llamadas a las %1)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--%1 takes a number of seconds, not “%2”.</source>
        <translation>--%1 espera un número de segundos, no «%2».</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000000, or max, not “%1”.</source>
        <translation>--speed espera un número de 0.001 a 1000000, o max, no «%1».</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a recording in it.</source>
        <translation>%1 es una carpeta. Elija una grabación que esté dentro de ella.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation>No se puede seguir leyendo %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: the file has become shorter. Open it again.</source>
        <translation>No se puede seguir leyendo %1: el archivo se ha acortado. Vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read beyond byte %2.</source>
        <translation>%1 está dañado: sus datos comprimidos no se pueden leer más allá del byte %2.</translation>
    </message>
    <message>
        <source>%1 was recorded on Asterisk 11 or older (AMI 1), whose events are not detailed enough. Asterisk 12 or newer is needed.</source>
        <translation>%1 se grabó en Asterisk 11 o anterior (AMI 1), cuyos eventos no son lo bastante detallados. Se necesita Asterisk 12 o posterior.</translation>
    </message>
    <message>
        <source>%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 no contiene eventos de AMI. Las grabaciones son matrices JSON, JSON Lines o texto AMI sin procesar, también comprimidos con gzip.</translation>
    </message>
    <message>
        <source>%1 is not a recorded AMI session. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 no es una sesión de AMI grabada. Las grabaciones son matrices JSON, JSON Lines o texto AMI sin procesar, también comprimidos con gzip.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>What is received cannot be kept for a while: no folder can be created in %1.</source>
        <translation>No se puede guardar temporalmente lo que se recibe: no se puede crear ninguna carpeta en %1.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>No se pudo escribir %1 por completo: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written any further: %2.</source>
        <translation>No se puede seguir escribiendo %1: %2.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a recording that can be continued. Choose another name.</source>
        <translation>%1 ya existe y no es una grabación que se pueda continuar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Recording to %1 is not possible: a JSON array that is cut off cannot be read. Choose a name that ends in .jsonl.</source>
        <translation>No es posible grabar en %1: una matriz JSON interrumpida no se puede leer. Elija un nombre que termine en .jsonl.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a phone number.</source>
        <translation>Línea %1: «%2» no es un número de teléfono.</translation>
    </message>
    <message>
        <source>Line %1: %2 has no name.</source>
        <translation>Línea %1: %2 no tiene nombre.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of contacts.</source>
        <translation>%1 es demasiado grande para una lista de contactos.</translation>
    </message>
    <message>
        <source>There is no column of phone numbers. Name it in the first line, for example “phone”.</source>
        <translation>No hay ninguna columna de números de teléfono. Indíquela en la primera línea, por ejemplo como «teléfono».</translation>
    </message>
    <message>
        <source>Line %1: the card that begins here has no end.</source>
        <translation>Línea %1: la tarjeta que empieza aquí no tiene final.</translation>
    </message>
    <message>
        <source>Line %1 does not belong in a vCard.</source>
        <translation>La línea %1 no es propia de una vCard.</translation>
    </message>
    <message>
        <source>The action %1 has too many fields: Asterisk accepts %2 lines. Ask for less at a time.</source>
        <translation>La acción %1 tiene demasiados campos: Asterisk acepta %2 líneas. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>The action %1 has a field named “%2”, which is not a valid name. Use letters and digits.</source>
        <translation>La acción %1 tiene un campo llamado «%2», que no es un nombre válido. Use letras y cifras.</translation>
    </message>
    <message>
        <source>The action %1 sets the field %2, which only the connection may set. Leave it out.</source>
        <translation>La acción %1 establece el campo %2, que solo puede establecer la conexión. Quítelo.</translation>
    </message>
    <message>
        <source>%1 of the action %2 contains a line break or a NUL, which AMI cannot transmit. Remove it.</source>
        <translation>%1 de la acción %2 contiene un salto de línea o un NUL, que AMI no puede transmitir. Quítelo.</translation>
    </message>
    <message>
        <source>%1 of the action %2 makes the line longer than the 1024 bytes that Asterisk accepts. Shorten it.</source>
        <translation>%1 de la acción %2 hace que la línea supere los 1024 bytes que acepta Asterisk. Acórtelo.</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>es autofirmado</translation>
    </message>
    <message>
        <source>its authority is not trusted here</source>
        <translation>aquí no se confía en su autoridad</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>aquí no se conoce su autoridad</translation>
    </message>
    <message>
        <source>it is not vouched for by any known authority</source>
        <translation>no lo avala ninguna autoridad conocida</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>ha caducado</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>aún no es válido</translation>
    </message>
    <message>
        <source>it was issued for another host name or address</source>
        <translation>se emitió para otro nombre de host u otra dirección</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>ha sido revocado</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not the one that was accepted: %2 instead of %3. Somebody may be listening in: accept it only if the server&apos;s administrator confirms it.</source>
        <translation>El certificado del servidor en %1 no es el que se aceptó: %2 en lugar de %3. Alguien podría estar interceptando la conexión: acéptelo solo si el administrador del servidor lo confirma.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not trusted: %2. Compare its fingerprint, %3, with the one the administrator gives you, then accept it, or have it renewed.</source>
        <translation>El certificado del servidor en %1 no es de confianza: %2. Compare su huella digital, %3, con la que le dé el administrador y acéptelo después, o haga que lo renueven.</translation>
    </message>
    <message>
        <source>There is no connection to Asterisk at %1. Try again when it is back.</source>
        <translation>No hay conexión con el Asterisk en %1. Vuelva a intentarlo cuando se haya recuperado.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection.</source>
        <translation>El servidor en %1 cerró la conexión.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection before TLS was established. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>El servidor en %1 cerró la conexión antes de que se estableciera TLS. Compruebe que este es el puerto de tlsbindaddr en manager.conf, o conéctese con tcp://.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection without a reply. It may be starting or stopping, or have too many logins in progress (authlimit in manager.conf).</source>
        <translation>El servidor en %1 cerró la conexión sin responder. Puede que se esté iniciando o deteniendo, o que haya demasiados inicios de sesión en curso (authlimit en manager.conf).</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection during the login. Check that permit and deny in manager.conf let this computer in.</source>
        <translation>El servidor en %1 cerró la conexión durante el inicio de sesión. Compruebe que permit y deny en manager.conf admiten este equipo.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Check that Asterisk is running, and check enabled, bindaddr and port in manager.conf.</source>
        <translation>No hay nada a la escucha en %1. Compruebe que Asterisk está en marcha, y compruebe enabled, bindaddr y port en manager.conf.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling, and the network.</source>
        <translation>No se encontró el host %1. Compruebe que esté bien escrito, y la red.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached: %2. Check the network.</source>
        <translation>No se puede acceder al servidor en %1: %2. Compruebe la red.</translation>
    </message>
    <message>
        <source>TLS could not be established with the server at %1: %2. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>No se pudo establecer TLS con el servidor en %1: %2. Compruebe que este es el puerto de tlsbindaddr en manager.conf, o conéctese con tcp://.</translation>
    </message>
    <message>
        <source>%2 contains no certificate to check the server at %1 against. Choose a PEM file.</source>
        <translation>%2 no contiene ningún certificado con el que comprobar el servidor en %1. Elija un archivo PEM.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>Se perdió la conexión con %1: %2.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the host, the port, and any firewalls.</source>
        <translation>El servidor en %1 no responde. Compruebe el host, el puerto y los cortafuegos.</translation>
    </message>
    <message>
        <source>The server at %1 does not respond to TLS. Check that this is the port of tlsbindaddr in manager.conf.</source>
        <translation>El servidor en %1 no responde a TLS. Compruebe que este es el puerto de tlsbindaddr en manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not send Asterisk&apos;s greeting. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>El servidor en %1 no envía el saludo de Asterisk. Compruebe el puerto; si es el de TLS, conéctese con tls://.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer the login. Check that Asterisk is not overloaded.</source>
        <translation>El servidor en %1 no responde al inicio de sesión. Compruebe que Asterisk no está sobrecargado.</translation>
    </message>
    <message>
        <source>The server at %1 has stopped responding. Check the network, and that Asterisk is not stuck.</source>
        <translation>El servidor en %1 ha dejado de responder. Compruebe la red, y que Asterisk no se haya bloqueado.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>El servicio en %1 no es la interfaz de gestión de Asterisk. Compruebe el puerto; si es el de TLS, conéctese con tls://.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface: it sends “%2”. Check the port.</source>
        <translation>El servicio en %1 no es la interfaz de gestión de Asterisk: envía «%2». Compruebe el puerto.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2. Check the name and the secret, and that permit and deny in manager.conf let this computer in.</source>
        <translation>El Asterisk en %1 rechazó al usuario %2. Compruebe el nombre y el secreto, y que permit y deny en manager.conf admiten este equipo.</translation>
    </message>
    <message>
        <source>Asterisk at %1 does not allow the user %2 to log in. Check the user&apos;s section in manager.conf.</source>
        <translation>El Asterisk en %1 no permite que el usuario %2 inicie sesión. Compruebe la sección del usuario en manager.conf.</translation>
    </message>
    <message>
        <source>Somebody is already logged in at %1 as %2, and manager.conf says allowmultiplelogin=no. End that session, or use another user.</source>
        <translation>Ya hay alguien con la sesión iniciada en %1 como %2, y manager.conf indica allowmultiplelogin=no. Cierre esa sesión o use otro usuario.</translation>
    </message>
    <message>
        <source>Asterisk at %1 is too old: it announces “%2”, but Asterisk 12 or newer (AMI 2.0) is needed. Update it.</source>
        <translation>El Asterisk en %1 es demasiado antiguo: anuncia «%2», pero se necesita Asterisk 12 o posterior (AMI 2.0). Actualícelo.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2: “%3”. Check the user&apos;s section in manager.conf.</source>
        <translation>El Asterisk en %1 rechazó al usuario %2: «%3». Compruebe la sección del usuario en manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not accept MD5 logins, and without TLS the secret of %2 could be read on the network. Connect with tls://, or allow the secret to be sent unencrypted.</source>
        <translation>El servidor en %1 no acepta inicios de sesión con MD5, y sin TLS el secreto de %2 se podría leer en la red. Conéctese con tls://, o permita que el secreto se envíe sin cifrar.</translation>
    </message>
    <message>
        <source>The user or secret in the server address contains a % that is not part of an escape sequence. Write a literal % as %25.</source>
        <translation>El usuario o el secreto de la dirección del servidor contiene un % que no forma parte de una secuencia de escape. Escriba un % literal como %25.</translation>
    </message>
    <message>
        <source>The server address must name a user from manager.conf: write user@ in front of “%1”.</source>
        <translation>La dirección del servidor debe incluir un usuario de manager.conf: escriba usuario@ delante de «%1».</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets, such as [2001:db8::1].</source>
        <translation>«%1» no es una dirección IPv6 entre corchetes, como [2001:db8::1].</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [%1].</source>
        <translation>Escriba las direcciones IPv6 entre corchetes: [%1].</translation>
    </message>
    <message>
        <source>“%1” does not name a host: write the server address as in tls://user@pbx.example:5039.</source>
        <translation>«%1» no indica ningún host: escriba la dirección del servidor como en tls://usuario@pbx.example:5039.</translation>
    </message>
    <message>
        <source>“%1” after the host %2 is not a port: write a number from 1 to 65535, as in :5038.</source>
        <translation>«%1» después del host %2 no es un puerto: escriba un número de 1 a 65535, como en :5038.</translation>
    </message>
    <message>
        <source>Calls that were already in progress when connecting are not shown. Add to the user in manager.conf: write = reporting</source>
        <translation>Las llamadas que ya estaban en curso al conectar no se muestran. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>What callers dialled before the connection was made is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>No se sabe qué se marcó antes de establecer la conexión. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Callers who were already waiting in queues when connecting are not known. Add to the user in manager.conf: write = reporting</source>
        <translation>No se sabe quién esperaba ya en las colas al conectar. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>The states of extensions are not known until they change. Add to the user in manager.conf: write = reporting</source>
        <translation>Los estados de las extensiones no se conocen hasta que cambian. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Calls that were already parked when connecting are not shown as parked. Add to the user in manager.conf: write = call, if the user may then also hang up and redirect calls</source>
        <translation>Las llamadas que ya estaban aparcadas al conectar no se muestran como aparcadas. Añada al usuario en manager.conf: write = call, si acepta que así pueda también colgar y redirigir llamadas</translation>
    </message>
    <message>
        <source>Who is away is not known until it changes. Add to the user in manager.conf: write = reporting</source>
        <translation>No se sabe quién está ausente hasta que cambia. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Who was already in a conference when connecting is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>No se sabe quién estaba ya en una conferencia al conectar. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>No events about callers in queues arrive. Add to the user in manager.conf: read = agent</source>
        <translation>No llegan eventos sobre quienes esperan en las colas. Añada al usuario en manager.conf: read = agent</translation>
    </message>
    <message>
        <source>No events about calls arrive. Add to the user in manager.conf: read = call</source>
        <translation>No llegan eventos sobre llamadas. Añada al usuario en manager.conf: read = call</translation>
    </message>
    <message>
        <source>A restart of Asterisk goes unnoticed: calls that it ends are shown as lost. Add to the user in manager.conf: read = system</source>
        <translation>Los reinicios de Asterisk pasan desapercibidos: las llamadas que terminan por ello se muestran como perdidas de vista. Añada al usuario en manager.conf: read = system</translation>
    </message>
    <message>
        <source>Missed calls cannot be saved in %1: %2.</source>
        <translation>Las llamadas perdidas no se pueden guardar en %1: %2.</translation>
    </message>
    <message>
        <source>The missed calls in %1 could not be read. The file was renamed to %2, and a new list was started.</source>
        <translation>No se pudieron leer las llamadas perdidas de %1. El archivo pasó a llamarse %2 y se empezó una lista nueva.</translation>
    </message>
    <message>
        <source>Calls that were already on hold when connecting are shown as talking. Add to the user in manager.conf: write = reporting</source>
        <translation>Las llamadas que ya estaban en espera al conectar se muestran como «Hablando». Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>Which voicemail, menu or other application answers a call is not always known, and a call whose end was missed stays open. Add to the user in manager.conf: write = reporting</source>
        <translation>No siempre se sabe qué buzón de voz, menú u otra aplicación atiende una llamada, y una llamada cuyo final no se vio queda abierta. Añada al usuario en manager.conf: write = reporting</translation>
    </message>
    <message>
        <source>“%1:” cannot be searched for. Use %3; or put text with a colon in quotes.</source>
        <translation>No se puede buscar por «%1:». Use %3; o ponga entre comillas el texto con dos puntos.</translation>
    </message>
    <message>
        <source>“%1:” needs a value, such as %1:%3.</source>
        <translation>«%1:» necesita un valor, como %1:%3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use one of these: %3.</source>
        <translation>«%1:» no puede ser «%2». Use uno de estos: %3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a time such as 14:00 or 2026-11-23T14:00.</source>
        <translation>«%1:» no puede ser «%2». Use una hora como 14:00 o 2026-11-23T14:00.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a duration such as 60s, 2m or 1h.</source>
        <translation>«%1:» no puede ser «%2». Use una duración como 60s, 2m o 1h.</translation>
    </message>
    <message>
        <source>%1 is not a file of vCards in UTF-8, so that nothing can be added to it.</source>
        <translation>%1 no es un archivo de vCards en UTF-8, así que no se le puede añadir nada.</translation>
    </message>
    <message>
        <source>“%1” has a field that is not closed. Write fields like {{caller.number}}, without spaces.</source>
        <translation>«%1» tiene un campo sin cerrar. Escriba los campos como {{caller.number}}, sin espacios.</translation>
    </message>
    <message>
        <source>There is no field {{%1}}. Use one of these: %2.</source>
        <translation>No existe el campo {{%1}}. Use uno de estos: %2.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and the name of a host.</source>
        <translation>Escriba una dirección que empiece por https:// y el nombre de un host.</translation>
    </message>
    <message>
        <source>Addresses with %1: are not opened, only those with https: and http:.</source>
        <translation>Las direcciones con %1: no se abren, solo las que empiezan por https: y http:.</translation>
    </message>
    <message>
        <source>The name of the host holds no fields: end it with a / or ? in front of the first one.</source>
        <translation>El nombre del host no admite campos: termínelo con / o ? delante del primero.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>«%1» no es una dirección.</translation>
    </message>
    <message>
        <source>Write a program and its arguments; its name holds no fields.</source>
        <translation>Escriba un programa y sus argumentos; su nombre no admite campos.</translation>
    </message>
    <message>
        <source>A shell would run what callers write in their names. Start a program without one.</source>
        <translation>Un intérprete de órdenes ejecutaría lo que quienes llaman escriben en sus nombres. Inicie un programa sin intérprete.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>No existe el programa %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the desktop knows no program for it.</source>
        <translation>No se puede abrir %1: el escritorio no conoce ningún programa para ello.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>No se puede iniciar %1.</translation>
    </message>
    <message>
        <source>The name of %1 tells no format: let it end in .jsonl or .ami, or with .gz after that.</source>
        <translation>El nombre de %1 no indica ningún formato: haga que termine en .jsonl o .ami, o con .gz a continuación.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 es la propia grabación. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 is not written: no message of the call is there.</source>
        <translation>%1 no se ha escrito: no hay ningún mensaje de la llamada.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept, so that none can be saved. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Los mensajes de las llamadas en directo no se conservan, así que no se puede guardar ninguno. Elija en las preferencias, en Privacidad, durante cuánto tiempo deben conservarse.</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>Aún no hay historial: %1 no existe.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer version of this program. It is left as it is, and no calls are kept until this program is updated.</source>
        <translation>El historial de %1 lo escribió una versión más reciente de este programa. Se deja como está, y no se guardan llamadas hasta que se actualice este programa.</translation>
    </message>
    <message>
        <source>The history in %1 is of an older version of this program, or empty. It is brought up to date when calls are kept next.</source>
        <translation>El historial de %1 es de una versión anterior de este programa, o está vacío. Se actualizará la próxima vez que se guarden llamadas.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is left as it is, and no calls are kept. Move the file away to begin a new one.</source>
        <translation>El historial de %1 está dañado. Se deja como está, y no se guardan llamadas. Mueva el archivo a otro sitio para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the disk is full. They are held in memory, and kept once there is room.</source>
        <translation>No se pueden guardar llamadas en %1: el disco está lleno. Se mantienen en memoria y se guardarán en cuanto haya espacio.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the file or its folder may not be written.</source>
        <translation>No se pueden guardar llamadas en %1: no hay permiso de escritura en el archivo o en su carpeta.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>No se puede usar el historial de %1: %2.</translation>
    </message>
    <message>
        <source>What is to go out cannot be kept in %1: %2.</source>
        <translation>Lo que debe enviarse no se puede guardar en %1: %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (process %2): one program at a time delivers what is kept there. Stop that one, or give this one another outbox.</source>
        <translation>%1 lo está usando otro programa (proceso %2): solo un programa a la vez entrega lo que se guarda ahí. Detenga ese programa, o asigne a este otra bandeja de salida.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged. It was renamed to %2, and a new one was begun: what waited there has not gone out.</source>
        <translation>La bandeja de salida %1 está dañada. Pasó a llamarse %2 y se empezó una nueva: lo que esperaba en ella no se ha enviado.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program, which this one cannot read. It is left as it is: use that version, or another outbox.</source>
        <translation>%1 lo escribió una versión posterior de este programa y esta no puede leerlo. Se deja como está: use aquella versión u otra bandeja de salida.</translation>
    </message>
    <message>
        <source>%1 can be written again: nothing waits in memory any more.</source>
        <translation>Ya se puede volver a escribir en %1: no queda nada pendiente en memoria.</translation>
    </message>
    <message>
        <source>%1: %2 events were dropped: %3</source>
        <translation>%1: se descartaron %2 eventos: %3</translation>
    </message>
    <message>
        <source>The secret of a webhook is “whsec_” and base64 of 24 to 64 bytes. Make one with: echo whsec_$(openssl rand -base64 32)</source>
        <translation>El secreto de un webhook es «whsec_» seguido de entre 24 y 64 bytes en base64. Genere uno con: echo whsec_$(openssl rand -base64 32)</translation>
    </message>
    <message>
        <source>There are no events “%1”. Did you mean “%2”?</source>
        <translation>No hay eventos «%1». ¿Quería decir «%2»?</translation>
    </message>
    <message>
        <source>The template has a partial, {{&gt;…}}: there are none here.</source>
        <translation>La plantilla tiene una parcial, {{&gt;…}}: aquí no hay ninguna.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>No se puede leer la plantilla: %1</translation>
    </message>
    <message>
        <source>The address is none for this event: %1</source>
        <translation>La dirección no es válida para este evento: %1</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are sent.</source>
        <translation>El cuerpo tiene %1 bytes; como máximo se envían %2.</translation>
    </message>
    <message>
        <source>“%1” is to be a text: %1 = &quot;…&quot;</source>
        <translation>«%1» debe ser un texto: %1 = &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 necesita «%2».</translation>
    </message>
    <message>
        <source>“%1” is to be a list of texts: %1 = [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>«%1» debe ser una lista de textos: %1 = [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>“%1” is to be true or false.</source>
        <translation>«%1» debe ser true o false.</translation>
    </message>
    <message>
        <source>“%1” is to be a number from %2 to %3.</source>
        <translation>«%1» debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“%1” is to be a table: [%1]</source>
        <translation>«%1» debe ser una tabla: [%1]</translation>
    </message>
    <message>
        <source>“%1” may be there several times: write [[%1]]</source>
        <translation>«%1» puede aparecer varias veces: escriba [[%1]]</translation>
    </message>
    <message>
        <source>%1 has no “%2”. It has: %3.</source>
        <translation>%1 no tiene «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean “%3”?</source>
        <translation>%1 no tiene «%2». ¿Quería decir «%3»?</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>no es TOML: %1</translation>
    </message>
    <message>
        <source>A secret has no place in the address: give it with secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Un secreto no debe figurar en la dirección: indíquelo con secret = { file = &quot;…&quot; } o { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>“%1” is not a known code page</source>
        <translation>«%1» no es una página de códigos conocida</translation>
    </message>
    <message>
        <source>“%1” is no address of a webhook: https://host/path</source>
        <translation>«%1» no es la dirección de un webhook: https://host/ruta</translation>
    </message>
    <message>
        <source>%1 is no program that can be started.</source>
        <translation>%1 no es un programa que se pueda iniciar.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker: mqtts://user@host</source>
        <translation>«%1» no es la dirección de un bróker: mqtts://usuario@host</translation>
    </message>
    <message>
        <source>“topics” is to be chunks or each, not “%1”.</source>
        <translation>«topics» debe ser chunks o each, no «%1».</translation>
    </message>
    <message>
        <source>A secret stands in a file of its own: secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Un secreto va en un archivo propio: secret = { file = &quot;…&quot; } o { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>A secret needs either “file” or “credential”.</source>
        <translation>Un secreto necesita «file» o bien «credential».</translation>
    </message>
    <message>
        <source>There are no credentials here: CREDENTIALS_DIRECTORY is not set. systemd sets it where the unit has LoadCredential=%1:…</source>
        <translation>Aquí no hay credenciales: CREDENTIALS_DIRECTORY no está definida. systemd la define cuando la unidad tiene LoadCredential=%1:…</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>No se puede leer el secreto de %1: %2</translation>
    </message>
    <message>
        <source>Everybody can read the secret in %1: chmod o-rwx %1</source>
        <translation>Cualquiera puede leer el secreto de %1: chmod o-rwx %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>No hay ningún secreto en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Two ways out are called “%1”: give one another name.</source>
        <translation>Hay dos salidas llamadas «%1»: dé otro nombre a una de ellas.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1: %2</source>
        <translation>No se pueden escribir las estadísticas en %1: %2</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”, nor any other. Make one in the menu View, Wallboards.</source>
        <translation>No existe el panel mural «%1» ni ningún otro. Cree uno en el menú Ver, Paneles murales.</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”. There are: %2.</source>
        <translation>No existe el panel mural «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>The address of a broker ends with the site that its collectors tell of, as in mqtts://user@broker.example/amsterdam.</source>
        <translation>La dirección de un bróker termina con la sede de la que informan sus recolectores, como en mqtts://usuario@broker.example/madrid.</translation>
    </message>
    <message>
        <source>A server address begins with tcp:// or tls://, as in tls://user@pbx.example; that of a broker with mqtts:// or mqtt://.</source>
        <translation>La dirección de un servidor empieza por tcp:// o tls://, como en tls://usuario@pbx.example; la de un bróker, por mqtts:// o mqtt://.</translation>
    </message>
    <message>
        <source>No broker is listening at %1. Check that it is running, and the port of its listener.</source>
        <translation>No hay ningún bróker a la escucha en %1. Compruebe que está en marcha, y el puerto en el que escucha.</translation>
    </message>
    <message>
        <source>The broker&apos;s host in %1 was not found. Check its spelling, and the network.</source>
        <translation>No se encontró el host del bróker en %1. Compruebe que esté bien escrito, y la red.</translation>
    </message>
    <message>
        <source>The broker at %1 does not answer. Check the network, and firewalls on the way.</source>
        <translation>El bróker en %1 no responde. Compruebe la red y los cortafuegos del trayecto.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2. Check the network.</source>
        <translation>No se puede acceder al bróker en %1: %2. Compruebe la red.</translation>
    </message>
    <message>
        <source>The broker at %1 does not speak MQTT 5.</source>
        <translation>El bróker en %1 no admite MQTT 5.</translation>
    </message>
    <message>
        <source>The broker at %1 does not accept the client id.</source>
        <translation>El bróker en %1 no acepta el identificador de cliente.</translation>
    </message>
    <message>
        <source>The broker at %1 wants a user and a password: write user@ in front of its host.</source>
        <translation>El bróker en %1 pide usuario y contraseña: escriba usuario@ delante de su host.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the login of %2. Check the user, and its password.</source>
        <translation>El bróker en %1 rechazó el inicio de sesión de %2. Compruebe el usuario y su contraseña.</translation>
    </message>
    <message>
        <source>The broker at %1 is too busy for another client.</source>
        <translation>El bróker en %1 está demasiado ocupado para otro cliente.</translation>
    </message>
    <message>
        <source>The broker at %1 has banned this client.</source>
        <translation>El bróker en %1 ha vetado a este cliente.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the connection, with reason %2 of MQTT.</source>
        <translation>El bróker en %1 rechazó la conexión, con el motivo %2 de MQTT.</translation>
    </message>
    <message>
        <source>The broker at %1 is shutting down.</source>
        <translation>El bróker en %1 se está cerrando.</translation>
    </message>
    <message>
        <source>The broker at %1 has stopped responding.</source>
        <translation>El bróker en %1 ha dejado de responder.</translation>
    </message>
    <message>
        <source>Another program with the same name has logged in at the broker at %1: two collectors are set up for one server. This one stops; end one of them, and start it again.</source>
        <translation>Otro programa con el mismo nombre ha iniciado sesión en el bróker en %1: hay dos recolectores configurados para un mismo servidor. Este se detiene; cierre uno de los dos y vuelva a iniciar este.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: its administrator does not allow it any more.</source>
        <translation>El bróker en %1 cerró la conexión: su administrador ya no la permite.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: a message was too large for it (max_packet_size).</source>
        <translation>El bróker en %1 cerró la conexión: un mensaje era demasiado grande para él (max_packet_size).</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 was lost.</source>
        <translation>Se perdió la conexión con el bróker en %1.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection, with reason %2 of MQTT.</source>
        <translation>El bróker en %1 cerró la conexión, con el motivo %2 de MQTT.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 is not trusted. Name the PEM file of its authority, or have the certificate renewed.</source>
        <translation>El certificado del bróker en %1 no es de confianza. Indique el archivo PEM de su autoridad, o haga que renueven el certificado.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 was issued for another host name or address.</source>
        <translation>El certificado del bróker en %1 se emitió para otro nombre de host u otra dirección.</translation>
    </message>
    <message>
        <source>TLS could not be established with the broker at %1. Check that this is the port of a listener with TLS, or connect with mqtt:// where nobody can listen in.</source>
        <translation>No se pudo establecer TLS con el bróker en %1. Compruebe que este es el puerto de una escucha con TLS, o conéctese con mqtt:// donde nadie pueda espiar la red.</translation>
    </message>
    <message>
        <source>The broker at %1 does not let %2 publish to %3. Check the broker&apos;s ACL file.</source>
        <translation>El bróker en %1 no permite que %2 publique en %3. Compruebe el archivo ACL del bróker.</translation>
    </message>
    <message>
        <source>The broker at %1 does not take messages for %2, with reason %3 of MQTT.</source>
        <translation>El bróker en %1 no admite mensajes para %2, con el motivo %3 de MQTT.</translation>
    </message>
    <message>
        <source>This program was built without libmosquitto: it cannot connect to a broker.</source>
        <translation>Este programa se compiló sin libmosquitto: no puede conectarse a un bróker.</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 is not encrypted: anybody on the network can read the calls, and the password. Use mqtts://.</source>
        <translation>La conexión con el bróker en %1 no está cifrada: cualquiera en la red puede leer las llamadas, y la contraseña. Use mqtts://.</translation>
    </message>
    <message>
        <source>The collector of %1 has lost its connection, or is not running.</source>
        <translation>El recolector de %1 ha perdido la conexión, o no está en marcha.</translation>
    </message>
    <message>
        <source>The collector of %1 was stopped.</source>
        <translation>Se ha detenido el recolector de %1.</translation>
    </message>
    <message>
        <source>What the broker keeps of %1 is incomplete: it lost some, or the account may not read all of it.</source>
        <translation>Lo que el bróker guarda de %1 está incompleto: perdió una parte, o la cuenta no puede leerlo todo.</translation>
    </message>
    <message>
        <source>The broker at %1 tells nothing of %2: no collector has told of it, or the account may not read it (ACL).</source>
        <translation>El bróker en %1 no informa de %2: ningún recolector ha informado de ello, o la cuenta no puede leerlo (ACL).</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Número de quien llama</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Nombre de quien llama</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Atendida por</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who answered</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Troncal</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Espera (s)</translation>
    </message>
    <message>
        <source>Talked (s)</source>
        <translation>Conversación (s)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Caller&apos;s channel</source>
        <translation>Canal de quien llama</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>of who answered</comment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Linkedid</source>
        <translation>Linkedid</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>when the connection was lost that told of a call</comment>
        <translation>Estado a las</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>as of</source>
        <comment>a state, at the time when the connection was lost</comment>
        <translation>a las</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Cacofonisk</source>
        <translation>Acerca de Cacofonisk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Shows what happens to the calls of an Asterisk PBX: who calls, which phones ring, who answers, and who is transferred to whom.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Muestra qué ocurre con las llamadas de una centralita Asterisk: quién llama, qué teléfonos suenan, quién responde y a quién se transfiere cada llamada.&lt;/p&gt;&lt;p&gt;Software libre con licencia MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
</context>
<context>
    <name>LadderTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>is in a call already</source>
        <translation>ya está en una llamada</translation>
    </message>
    <message>
        <source>is in a call to %1 already</source>
        <translation>ya está en una llamada a %1</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>inicia una llamada</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>llama a %1</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>transfiere</translation>
    </message>
    <message>
        <source>hands over to %1</source>
        <translation>transfiere a %1</translation>
    </message>
    <message>
        <source>sends on (ringing)</source>
        <translation>transfiere (sonando)</translation>
    </message>
    <message>
        <source>sends on (ringing) to %1</source>
        <translation>transfiere a %1 (sonando)</translation>
    </message>
    <message>
        <source>sends on (blind)</source>
        <translation>transfiere a ciegas</translation>
    </message>
    <message>
        <source>sends on (blind) to %1</source>
        <translation>transfiere a ciegas a %1</translation>
    </message>
    <message>
        <source>is rung by Asterisk</source>
        <translation>recibe una llamada de Asterisk</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llama</translation>
    </message>
    <message>
        <source>also calls their own phone: %1</source>
        <translation>llama también a su propio teléfono: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>stops ringing</source>
        <translation>deja de sonar</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>captura la llamada</translation>
    </message>
    <message>
        <source>is connected with</source>
        <translation>se conecta con</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>pone en espera</translation>
    </message>
    <message>
        <source>holds the call</source>
        <translation>pone la llamada en espera</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>retoma</translation>
    </message>
    <message>
        <source>resumes the call</source>
        <translation>retoma la llamada</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>consults %1</source>
        <translation>consulta a %1</translation>
    </message>
    <message>
        <source>ends the consultation</source>
        <translation>termina la consulta</translation>
    </message>
    <message>
        <source>parks on %1</source>
        <translation>aparca en %1</translation>
    </message>
    <message>
        <source>is parked on %1</source>
        <translation>pasa al aparcamiento (%1)</translation>
    </message>
    <message>
        <source>retrieves from %1</source>
        <translation>recupera de %1</translation>
    </message>
    <message>
        <source>is parked too long</source>
        <translation>supera el tiempo de aparcamiento</translation>
    </message>
    <message>
        <source>joins queue %1</source>
        <translation>entra en la cola %1</translation>
    </message>
    <message>
        <source>leaves queue %1</source>
        <translation>sale de la cola %1</translation>
    </message>
    <message>
        <source>joins conference %1</source>
        <translation>entra en la conferencia %1</translation>
    </message>
    <message>
        <source>leaves conference %1</source>
        <translation>sale de la conferencia %1</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <comment>an application</comment>
        <translation>llega a %1</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>cuelga</translation>
    </message>
    <message>
        <source>is disconnected</source>
        <translation>se desconecta</translation>
    </message>
    <message>
        <source>is cut off: Asterisk stopped</source>
        <translation>sufre un corte: Asterisk se detuvo</translation>
    </message>
    <message>
        <source>is lost from sight: no connection to Asterisk</source>
        <translation>se pierde de vista: sin conexión con Asterisk</translation>
    </message>
    <message>
        <source>%1 rings %2.</source>
        <translation>%1 llama a %2, y el teléfono suena.</translation>
    </message>
    <message>
        <source>Another phone of %1 rings.</source>
        <translation>Suena otro teléfono de %1.</translation>
    </message>
    <message>
        <source>%1 calls %2: %3.</source>
        <translation>%1 llama a %2: %3.</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 responde a %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
    <message>
        <source>%1 picks up the call of %2.</source>
        <translation>%1 captura la llamada de %2.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 se conecta con %2.</translation>
    </message>
    <message>
        <source>%1 puts %2 on hold.</source>
        <translation>%1 pone a %2 en espera.</translation>
    </message>
    <message>
        <source>%1 puts the call on hold.</source>
        <translation>%1 pone la llamada en espera.</translation>
    </message>
    <message>
        <source>%1 takes %2 off hold.</source>
        <translation>%1 retoma la llamada con %2.</translation>
    </message>
    <message>
        <source>%1 takes the call off hold.</source>
        <translation>%1 retoma la llamada.</translation>
    </message>
    <message>
        <source>%1 parks %2 on %3.</source>
        <translation>%1 aparca la llamada de %2 en %3.</translation>
    </message>
    <message>
        <source>%1 retrieves %2 from %3.</source>
        <translation>%1 recupera la llamada de %2 de %3.</translation>
    </message>
    <message>
        <source>%1 retrieves the call.</source>
        <translation>%1 recupera la llamada.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, without asking.</source>
        <translation>%1 transfiere a ciegas la llamada de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, who has not answered yet.</source>
        <translation>%1 transfiere la llamada de %2 a %3, que aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1 hands %2 over to %3.</source>
        <translation>%1 transfiere la llamada de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (slow)</source>
        <translation>%1 (lento)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>whose phone, and why it stops ringing</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>who, and what happened: Alice hangs up</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>forwarded the call</source>
        <translation>desvió la llamada</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>espera respuesta</translation>
    </message>
    <message>
        <source>with an application</source>
        <translation>en una aplicación</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>espera en una cola</translation>
    </message>
    <message>
        <source>rings</source>
        <comment>for a while</comment>
        <translation>suena</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>en una conferencia</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>aparcada</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>habla</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>is answered by Asterisk</source>
        <translation>recibe respuesta de Asterisk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and device</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>adds to the talk</source>
        <comment>a three-way conference</comment>
        <translation>incorpora a la conversación</translation>
    </message>
    <message>
        <source>%1 adds %3 to the talk with %2.</source>
        <comment>a three-way conference</comment>
        <translation>%1 incorpora a %3 a la conversación con %2.</translation>
    </message>
</context>
<context>
    <name>MarkupTexts</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
</context>
<context>
    <name>NameTexts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the caller</source>
        <comment>who is anonymous</comment>
        <translation>quien llama</translation>
    </message>
    <message>
        <source>an unknown party</source>
        <translation>alguien desconocido</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of parties</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a list of parties</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>an anonymous caller</source>
        <translation>alguien anónimo</translation>
    </message>
    <message>
        <source>the call</source>
        <comment>to be put through</comment>
        <translation>la otra parte</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1 is calling</source>
        <comment>a notification</comment>
        <translation>Está llamando %1</translation>
    </message>
    <message>
        <source>%1 is calling, transferred by %2</source>
        <translation>Está llamando %1 (transferencia de %2)</translation>
    </message>
    <message>
        <source>%1, transferred by %2</source>
        <translation>%1 (transferencia de %2)</translation>
    </message>
    <message>
        <source>%1 is still waiting</source>
        <translation>%1 sigue esperando</translation>
    </message>
    <message>
        <source>%2 answered the call from %1</source>
        <comment>%1 caller, %2 who answered</comment>
        <translation>%2 respondió a la llamada de %1</translation>
    </message>
    <message>
        <source>The call from %1 was answered</source>
        <translation>La llamada de %1 ha sido atendida</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Llamada perdida de %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>Cola: %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time of day</comment>
        <translation>Desde las %1</translation>
    </message>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <translation>
            <numerusform>Sonó %n vez</numerusform>
            <numerusform>Sonó %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>a caller without number and name</comment>
        <translation>Alguien</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) during Do Not Disturb</source>
        <translation>
            <numerusform>%n llamada perdida durante No molestar</numerusform>
            <numerusform>%n llamadas perdidas durante No molestar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered elsewhere</source>
        <translation>
            <numerusform>%n llamada atendida en otro teléfono</numerusform>
            <numerusform>%n llamadas atendidas en otro teléfono</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back: %2 did not answer</source>
        <comment>%1 whom I passed on, %2 to whom</comment>
        <translation>La llamada de %1 ha vuelto: %2 no respondió</translation>
    </message>
    <message>
        <source>%1 and %2 have been talking for a long time</source>
        <comment>caller, who answered</comment>
        <translation>%1 y %2 llevan mucho tiempo hablando</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting in %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>%n llamada esperando en %1</numerusform>
            <numerusform>%n llamadas esperando en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>a program</comment>
        <translation>Iniciar %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>the page of a host</comment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Plays the demo session that comes with the program.</source>
        <translation>Reproduce la sesión de demostración incluida con el programa.</translation>
    </message>
    <message>
        <source>Starts playing the recording at once.</source>
        <translation>Empieza a reproducir la grabación de inmediato.</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time, or max.</source>
        <translation>Velocidad de reproducción como múltiplo del tiempo real, o max.</translation>
    </message>
    <message>
        <source>Where in the recording to start.</source>
        <translation>En qué punto de la grabación empezar.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as PNG, then quits.</source>
        <translation>Guarda una imagen de la ventana como PNG y luego sale.</translation>
    </message>
    <message>
        <source>How long after the start to save it (default: 1).</source>
        <translation>Cuánto tiempo después del inicio se guarda (por omisión: 1).</translation>
    </message>
    <message>
        <source>Shows what happens to the calls of an Asterisk PBX.</source>
        <translation>Muestra qué ocurre con las llamadas de una centralita Asterisk.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>Connects to this Asterisk as well as to those in the preferences: tls://user@host or tcp://user@host. The secret is taken from the environment variable CACOFONISK_SECRET, or asked for.</source>
        <translation>Se conecta a este Asterisk además de a los de las preferencias: tls://usuario@host o tcp://usuario@host. El secreto se toma de la variable de entorno CACOFONISK_SECRET, o se pide.</translation>
    </message>
    <message>
        <source>Starts without showing the window: in the tray, or minimised if there is no tray.</source>
        <translation>Se inicia sin mostrar la ventana: en la bandeja del sistema, o minimizado si no la hay.</translation>
    </message>
    <message>
        <source>Recorded sessions; each opens in its own window.</source>
        <translation>Sesiones grabadas; cada una se abre en su propia ventana.</translation>
    </message>
    <message>
        <source>Asks which recordings to open.</source>
        <translation>Pregunta qué grabaciones abrir.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Starts with this wallboard of the menu View, Wallboards, on its screen and without the window. May be given several times.</source>
        <translation>Se inicia con este panel mural del menú Ver, Paneles murales, en su pantalla y sin la ventana. Se puede indicar varias veces.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>of the PBX</comment>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>There are more messages, which are not on this page.</source>
        <translation>Hay más mensajes, que no figuran en esta página.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>messages that were too large and were skipped</source>
        <translation>mensajes demasiado grandes que se omitieron</translation>
    </message>
    <message>
        <source>messages that ran into the next one without a blank line between them</source>
        <translation>mensajes unidos al siguiente sin una línea en blanco de separación</translation>
    </message>
    <message>
        <source>answers to a Command without an end</source>
        <translation>respuestas a un Command sin final</translation>
    </message>
    <message>
        <source>answers that do not name their action (no ActionID)</source>
        <translation>respuestas que no indican su acción (sin ActionID)</translation>
    </message>
    <message>
        <source>messages that are neither event nor response</source>
        <translation>mensajes que no son ni evento ni respuesta</translation>
    </message>
    <message>
        <source>events with an unknown name</source>
        <translation>eventos con un nombre desconocido</translation>
    </message>
    <message>
        <source>texts that are not UTF-8</source>
        <translation>textos que no son UTF-8</translation>
    </message>
    <message>
        <source>pieces that are not JSON objects and were skipped</source>
        <translation>fragmentos que no son objetos JSON y se omitieron</translation>
    </message>
    <message>
        <source>damaged parts that are not text</source>
        <translation>partes dañadas que no son texto</translation>
    </message>
    <message>
        <source>incomplete last message, left out</source>
        <translation>último mensaje incompleto, descartado</translation>
    </message>
    <message>
        <source>events about channels whose beginning was not seen</source>
        <translation>eventos sobre canales cuyo comienzo no se vio</translation>
    </message>
    <message>
        <source>events about bridges whose beginning was not seen</source>
        <translation>eventos sobre puentes cuyo comienzo no se vio</translation>
    </message>
    <message>
        <source>channels that rang or talked but belong to no call shown</source>
        <translation>canales que sonaron o hablaron pero no pertenecen a ninguna llamada mostrada</translation>
    </message>
    <message>
        <source>message that was too large and was skipped</source>
        <translation>mensaje demasiado grande que se omitió</translation>
    </message>
    <message>
        <source>message that ran into the next one without a blank line between them</source>
        <translation>mensaje unido al siguiente sin una línea en blanco de separación</translation>
    </message>
    <message>
        <source>answer to a Command without an end</source>
        <translation>respuesta a un Command sin final</translation>
    </message>
    <message>
        <source>answer that does not name its action (no ActionID)</source>
        <translation>respuesta que no indica su acción (sin ActionID)</translation>
    </message>
    <message>
        <source>message that is neither event nor response</source>
        <translation>mensaje que no es ni evento ni respuesta</translation>
    </message>
    <message>
        <source>event with an unknown name</source>
        <translation>evento con un nombre desconocido</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que no es UTF-8</translation>
    </message>
    <message>
        <source>piece that is not a JSON object and was skipped</source>
        <translation>fragmento que no es un objeto JSON y se omitió</translation>
    </message>
    <message>
        <source>damaged part that is not text</source>
        <translation>parte dañada que no es texto</translation>
    </message>
    <message>
        <source>event about a channel whose beginning was not seen</source>
        <translation>evento sobre un canal cuyo comienzo no se vio</translation>
    </message>
    <message>
        <source>event about a bridge whose beginning was not seen</source>
        <translation>evento sobre un puente cuyo comienzo no se vio</translation>
    </message>
    <message>
        <source>channel that rang or talked but belongs to no call shown</source>
        <translation>canal que sonó o habló pero no pertenece a ninguna llamada mostrada</translation>
    </message>
    <message>
        <source>incomplete last messages, left out</source>
        <translation>últimos mensajes incompletos, descartados</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>%1 (cause %2)</source>
        <comment>why, Q.850</comment>
        <translation>%1 (causa %2)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>the network refused the call</source>
        <translation>la red rechazó la llamada</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>no se pudo contactar</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>sigue sonando</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondió</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>respondió tras %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>rejected the call</source>
        <translation>rechazó la llamada</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>no respondió</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>no respondió en %1</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>quien llamaba desistió</translation>
    </message>
    <message>
        <source>the caller gave up after %1</source>
        <translation>quien llamaba desistió tras %1</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>atendida en otro teléfono</translation>
    </message>
    <message>
        <source>dial status %1</source>
        <comment>BUSY</comment>
        <translation>estado de marcación %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <comment>Q.850</comment>
        <translation>causa %1</translation>
    </message>
    <message>
        <source>cause %1 (%2)</source>
        <comment>Q.850, in words</comment>
        <translation>causa %1 (%2)</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <comment>486 Busy Here</comment>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk se detuvo</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 colgó</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 colgó antes de que se respondiera</translation>
    </message>
    <message>
        <source>given up before an answer</source>
        <translation>abandonada antes de que se respondiera</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie respondió</translation>
    </message>
    <message>
        <source>the call was rejected</source>
        <translation>la llamada fue rechazada</translation>
    </message>
    <message>
        <source>ended unseen, while the connection was lost</source>
        <translation>terminó sin verse, mientras no había conexión</translation>
    </message>
    <message>
        <source>driver&apos;s cause %1</source>
        <translation>causa según el controlador: %1</translation>
    </message>
    <message>
        <source>no longer called</source>
        <translation>se dejó de llamar</translation>
    </message>
    <message>
        <source>no longer called after %1</source>
        <translation>se dejó de llamar tras %1</translation>
    </message>
    <message>
        <source>picked up, but did not take the call</source>
        <translation>descolgó, pero no atendió la llamada</translation>
    </message>
</context>
<context>
    <name>SpanTexts</name>
    <message>
        <source>less than a second</source>
        <translation>menos de un segundo</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 was connected with %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 quedó en comunicación con %2.</translation>
    </message>
    <message>
        <source>They talked for %1.</source>
        <comment>a duration</comment>
        <translation>Hablaron durante %1.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>La conversación duró %1 en total.</translation>
    </message>
    <message>
        <source>Before that, they had talked for %1.</source>
        <comment>a duration</comment>
        <translation>Antes habían hablado durante %1.</translation>
    </message>
    <message>
        <source>Before that, the talk had lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>Antes, la conversación había durado %1 en total.</translation>
    </message>
    <message>
        <source>Asterisk stopped, which cut the call off.</source>
        <translation>Asterisk se detuvo, lo que cortó la llamada.</translation>
    </message>
    <message>
        <source>How it ended is not known, as the connection to Asterisk was lost.</source>
        <translation>No se sabe cómo terminó, porque se perdió la conexión con Asterisk.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 colgó.</translation>
    </message>
    <message>
        <source>They talked for %1; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>Hablaron durante %1; colgó %2.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>La conversación duró %1 en total; colgó %2.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Nadie respondió.</translation>
    </message>
    <message>
        <source>It was busy.</source>
        <translation>La línea estaba ocupada.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>La llamada fue rechazada.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>La llamada falló.</translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <comment>why</comment>
        <translation>La llamada falló: %1.</translation>
    </message>
    <message>
        <source>The call was answered elsewhere.</source>
        <translation>La llamada se atendió en otro teléfono.</translation>
    </message>
    <message>
        <source>%1 hung up before anybody answered.</source>
        <translation>%1 colgó antes de que nadie respondiera.</translation>
    </message>
    <message>
        <source>The call was given up before anybody answered.</source>
        <translation>La llamada se abandonó antes de que nadie respondiera.</translation>
    </message>
    <message>
        <source>The beginning of this call was not seen.</source>
        <translation>No se vio el comienzo de esta llamada.</translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation>%1 está llamando.</translation>
    </message>
    <message>
        <source>%1 called.</source>
        <translation>%1 llamó.</translation>
    </message>
    <message>
        <source>%1 is calling %2.</source>
        <comment>a number</comment>
        <translation>%1 está llamando a %2.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>a number</comment>
        <translation>%1 llamó a %2.</translation>
    </message>
    <message>
        <source>%1 is calling over the trunk “%2”.</source>
        <translation>%1 está llamando por la troncal «%2».</translation>
    </message>
    <message>
        <source>%1 called over the trunk “%2”.</source>
        <translation>%1 llamó por la troncal «%2».</translation>
    </message>
    <message>
        <source>%1 is calling %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 está llamando a %2 por la troncal «%3».</translation>
    </message>
    <message>
        <source>%1 called %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 llamó a %2 por la troncal «%3».</translation>
    </message>
    <message>
        <source>Asterisk rang %1, who answered.</source>
        <translation>Asterisk llamó a %1, que respondió.</translation>
    </message>
    <message>
        <source>Asterisk rang %1.</source>
        <translation>Asterisk llamó a %1.</translation>
    </message>
    <message>
        <source>%1 called %2 by click-to-dial.</source>
        <comment>a number</comment>
        <translation>%1 llamó a %2 mediante marcación con un clic.</translation>
    </message>
    <message>
        <source>Click-to-dial was to connect %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>La marcación con un clic debía conectar a %1 con %2.</translation>
    </message>
    <message>
        <source>Click-to-dial is connecting %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>La marcación con un clic está conectando a %1 con %2.</translation>
    </message>
    <message>
        <source>No phone is ringing yet.</source>
        <translation>Aún no suena ningún teléfono.</translation>
    </message>
    <message>
        <source>No phone is ringing now.</source>
        <translation>Ahora no suena ningún teléfono.</translation>
    </message>
    <message>
        <source>%1 have been talking for %2.</source>
        <comment>parties</comment>
        <translation>%1 llevan %2 hablando.</translation>
    </message>
    <message>
        <source>%1 are talking.</source>
        <comment>parties</comment>
        <translation>%1 están hablando.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>La llamada está en espera.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>La llamada aún no ha terminado.</translation>
    </message>
    <message>
        <source>%1 is in a menu or another application of Asterisk.</source>
        <translation>%1 está en un menú u otra aplicación de Asterisk.</translation>
    </message>
    <message>
        <source>The call reached %1.</source>
        <comment>a party</comment>
        <translation>La llamada llegó a %1.</translation>
    </message>
    <message>
        <source>%1 joined the queue “%2” in position %3.</source>
        <translation>%1 entró en la cola «%2» en la posición %3.</translation>
    </message>
    <message>
        <source>%1 has been waiting in the queue “%2” for %3.</source>
        <translation>%1 lleva %3 esperando en la cola «%2».</translation>
    </message>
    <message>
        <source>%1 is waiting in the queue “%2”.</source>
        <translation>%1 está esperando en la cola «%2».</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3.</source>
        <translation>%1 esperó en la cola «%2» durante %3.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2”.</source>
        <translation>%1 esperó en la cola «%2».</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 and hung up.</source>
        <translation>%1 esperó en la cola «%2» durante %3 y colgó.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” and hung up.</source>
        <translation>%1 esperó en la cola «%2» y colgó.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 in vain.</source>
        <translation>%1 esperó en vano en la cola «%2» durante %3.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” in vain.</source>
        <translation>%1 esperó en vano en la cola «%2».</translation>
    </message>
    <message>
        <source>%1 could not join the queue “%2”.</source>
        <translation>%1 no pudo entrar en la cola «%2».</translation>
    </message>
    <message>
        <source>%1 left the queue “%2” after %3.</source>
        <translation>%1 salió de la cola «%2» tras %3.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2”.</source>
        <translation>%1 salió de la cola «%2».</translation>
    </message>
    <message>
        <source>%1 put the call on hold for %2.</source>
        <translation>%1 puso la llamada en espera durante %2.</translation>
    </message>
    <message>
        <source>%1 put the call on hold.</source>
        <translation>%1 puso la llamada en espera.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times, for %2 in all.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 puso la llamada en espera %n vez, durante %2 en total.</numerusform>
            <numerusform>%1 puso la llamada en espera %n veces, durante %2 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 puso la llamada en espera %n vez.</numerusform>
            <numerusform>%1 puso la llamada en espera %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had the call on hold for %2.</source>
        <translation>%1 tiene la llamada en espera desde hace %2.</translation>
    </message>
    <message>
        <source>%1 has the call on hold.</source>
        <translation>%1 tiene la llamada en espera.</translation>
    </message>
    <message>
        <source>%1 parked the call in space %2.</source>
        <translation>%1 aparcó la llamada en la plaza %2.</translation>
    </message>
    <message>
        <source>The call was parked in space %1.</source>
        <translation>La llamada se aparcó en la plaza %1.</translation>
    </message>
    <message>
        <source>It has been there for %1.</source>
        <comment>a parked call</comment>
        <translation>Lleva ahí %1.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Sigue ahí.</translation>
    </message>
    <message>
        <source>%1 retrieved it after %2.</source>
        <comment>a parked call</comment>
        <translation>%1 la recuperó tras %2.</translation>
    </message>
    <message>
        <source>%1 retrieved it.</source>
        <comment>a parked call</comment>
        <translation>%1 la recuperó.</translation>
    </message>
    <message>
        <source>It was retrieved after %1.</source>
        <comment>a parked call</comment>
        <translation>Se recuperó tras %1.</translation>
    </message>
    <message>
        <source>It was retrieved.</source>
        <comment>a parked call</comment>
        <translation>Se recuperó.</translation>
    </message>
    <message>
        <source>Nobody retrieved it within %1.</source>
        <comment>a parked call</comment>
        <translation>Nadie la recuperó en %1.</translation>
    </message>
    <message>
        <source>Nobody retrieved it in time.</source>
        <comment>a parked call</comment>
        <translation>Nadie la recuperó a tiempo.</translation>
    </message>
    <message>
        <source>The waiting party hung up after %1.</source>
        <comment>a parked call</comment>
        <translation>Quien esperaba colgó tras %1.</translation>
    </message>
    <message>
        <source>The waiting party hung up.</source>
        <comment>a parked call</comment>
        <translation>Quien esperaba colgó.</translation>
    </message>
    <message>
        <source>In the conference “%1” are %2.</source>
        <comment>parties</comment>
        <translation>En la conferencia «%1» están %2.</translation>
    </message>
    <message>
        <source>In the conference “%1” were %2.</source>
        <comment>parties</comment>
        <translation>En la conferencia «%1» estuvieron %2.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2”.</source>
        <translation>%1 está en la conferencia «%2».</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2”.</source>
        <translation>%1 estuvo en la conferencia «%2».</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 está en la conferencia «%2» con %3.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 estuvo en la conferencia «%2» con %3.</translation>
    </message>
    <message>
        <source>Meanwhile %1 spoke with %2.</source>
        <comment>two parties</comment>
        <translation>Mientras tanto, %1 habló con %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is speaking with %2.</source>
        <comment>two parties</comment>
        <translation>Mientras tanto, %1 está hablando con %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 called %2, but nobody answered.</source>
        <comment>a party, a number</comment>
        <translation>Mientras tanto, %1 llamó a %2, pero nadie respondió.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is calling %2.</source>
        <comment>a party, a number</comment>
        <translation>Mientras tanto, %1 está llamando a %2.</translation>
    </message>
    <message>
        <source>The voicemail took the call.</source>
        <translation>El buzón de voz atendió la llamada.</translation>
    </message>
    <message>
        <source>The voicemail menu took the call.</source>
        <translation>El menú del buzón de voz atendió la llamada.</translation>
    </message>
    <message>
        <source>An announcement was played.</source>
        <translation>Se reprodujo una locución.</translation>
    </message>
    <message>
        <source>Music was played.</source>
        <translation>Se reprodujo música.</translation>
    </message>
    <message>
        <source>The echo test took the call.</source>
        <translation>La prueba de eco atendió la llamada.</translation>
    </message>
    <message>
        <source>It was announced over the loudspeakers of phones.</source>
        <comment>a page</comment>
        <translation>Se anunció por los altavoces de los teléfonos.</translation>
    </message>
    <message>
        <source>A recording was made.</source>
        <translation>Se hizo una grabación.</translation>
    </message>
    <message>
        <source>%1 listened in on other calls.</source>
        <translation>%1 escuchó otras llamadas.</translation>
    </message>
    <message>
        <source>A program took the call (%1).</source>
        <comment>an application of Asterisk</comment>
        <translation>Un programa atendió la llamada (%1).</translation>
    </message>
    <message>
        <source>%1 logged in as an agent.</source>
        <translation>%1 inició sesión como agente.</translation>
    </message>
    <message>
        <source>The application %1 took the call.</source>
        <translation>La aplicación %1 atendió la llamada.</translation>
    </message>
    <message>
        <source>%1 picked up the call.</source>
        <translation>%1 capturó la llamada.</translation>
    </message>
    <message>
        <source>%1 picked up the call, which rang at %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 capturó la llamada, que sonaba en el teléfono de %2.</translation>
    </message>
    <message>
        <source>It has been ringing at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>El teléfono de %1 lleva %2 sonando.</translation>
    </message>
    <message>
        <source>It is ringing at %1.</source>
        <comment>parties</comment>
        <translation>Está sonando el teléfono de %1.</translation>
    </message>
    <message>
        <source>It was busy at %1.</source>
        <comment>parties</comment>
        <translation>La línea de %1 estaba ocupada.</translation>
    </message>
    <message>
        <source>%1 rejected the call.</source>
        <comment>parties</comment>
        <translation>La llamada fue rechazada por %1.</translation>
    </message>
    <message>
        <source>It rang at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>El teléfono de %1 sonó durante %2.</translation>
    </message>
    <message>
        <source>It rang at %1.</source>
        <comment>parties</comment>
        <translation>Sonó el teléfono de %1.</translation>
    </message>
    <message>
        <source>It also rang at %1.</source>
        <comment>parties</comment>
        <translation>También sonó el teléfono de %1.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered at once.</source>
        <translation>Se volvió a llamar a %1, que respondió enseguida.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered after %2.</source>
        <translation>Se volvió a llamar a %1, que respondió tras %2.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered.</source>
        <translation>Se volvió a llamar a %1, que respondió.</translation>
    </message>
    <message>
        <source>%1 answered at once.</source>
        <translation>%1 respondió enseguida.</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <translation>%1 respondió tras %2.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 respondió.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was rung %n times and did not answer.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>Se llamó %n vez a %1, sin respuesta.</numerusform>
            <numerusform>Se llamó %n veces a %1, sin respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <comment>parties, a duration</comment>
        <translation>No hubo respuesta de %1 en %2.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <comment>parties</comment>
        <translation>No hubo respuesta de %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <comment>parties</comment>
        <translation>No se pudo contactar con %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <comment>parties, why</comment>
        <translation>No se pudo contactar con %1: %2.</translation>
    </message>
    <message>
        <source>Asterisk itself took the call.</source>
        <translation>El propio Asterisk atendió la llamada.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then put %3 through.</source>
        <comment>three parties</comment>
        <translation>%1 habló primero con %2 y luego le pasó a %3.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then put %3 through.</source>
        <comment>three parties and a number</comment>
        <translation>%1 llamó a %4, habló primero con %2 y luego le pasó a %3.</translation>
    </message>
    <message>
        <source>%1 transferred %2.</source>
        <comment>two parties</comment>
        <translation>%1 transfirió a %2.</translation>
    </message>
    <message>
        <source>%1 is putting %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 está pasando a %2 con %3.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3 while it was still ringing there.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 pasó a %2 con %3 mientras allí aún sonaba el teléfono.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered at once.</source>
        <comment>three parties</comment>
        <translation>%1 pasó a %2 con %3, que respondió enseguida.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered after %4.</source>
        <comment>three parties, a duration</comment>
        <translation>%1 pasó a %2 con %3, que respondió tras %4.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered.</source>
        <comment>three parties</comment>
        <translation>%1 pasó a %2 con %3, que respondió.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 pasó a %2 con %3.</translation>
    </message>
    <message>
        <source>%1 is being rung back.</source>
        <comment>who transferred the call</comment>
        <translation>Se está volviendo a llamar a %1.</translation>
    </message>
    <message>
        <source>%1 was rung back, but did not take the call.</source>
        <comment>who transferred the call</comment>
        <translation>Se volvió a llamar a %1, que no atendió la llamada.</translation>
    </message>
    <message>
        <source>Nobody was reached there.</source>
        <translation>Allí no se pudo contactar con nadie.</translation>
    </message>
    <message>
        <source>%1 took the call back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 retomó la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times, for %2 in all.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 pusieron la llamada en espera por turnos, %n vez, durante %2 en total.</numerusform>
            <numerusform>%1 pusieron la llamada en espera por turnos, %n veces, durante %2 en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 pusieron la llamada en espera por turnos, %n vez.</numerusform>
            <numerusform>%1 pusieron la llamada en espera por turnos, %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forwarded the call.</source>
        <comment>parties</comment>
        <translation>La llamada fue desviada por %1.</translation>
    </message>
    <message>
        <source>%1 picked up, but did not take the call.</source>
        <comment>parties</comment>
        <translation>Se descolgó el teléfono de %1, pero no se atendió la llamada.</translation>
    </message>
    <message>
        <source>%1 retrieved %2, who was parked in space %3.</source>
        <comment>two parties</comment>
        <translation>%1 recuperó la llamada de %2, aparcada en la plaza %3.</translation>
    </message>
    <message>
        <source>Meanwhile %2 called %1, who put %3 through to them.</source>
        <comment>three parties</comment>
        <translation>Mientras tanto, %2 llamó a %1, que le pasó a %3.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties</comment>
        <translation>%1 habló primero con %2 y luego incorporó a %3: hablaron entre los tres.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties and a number</comment>
        <translation>%1 llamó a %4, habló primero con %2 y luego incorporó a %3: hablaron entre los tres.</translation>
    </message>
    <message>
        <source>The call was to be taken by an agent.</source>
        <translation>La llamada debía atenderla un agente.</translation>
    </message>
    <message>
        <source>A queue took the call.</source>
        <translation>La llamada pasó a una cola.</translation>
    </message>
    <message>
        <source>A conference took the call.</source>
        <translation>La llamada pasó a una conferencia.</translation>
    </message>
    <message>
        <source>The call was sent to parking.</source>
        <translation>La llamada se envió al aparcamiento.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>d MMM</source>
        <comment>QDate: a day and month</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>QDate: a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call from outside</comment>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call to the outside</comment>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call</comment>
        <translation>Interna</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Transferencia ciega</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Transferencia atendida</translation>
    </message>
    <message>
        <source>Blonde transfer</source>
        <comment>to a phone that still rings</comment>
        <translation>Transferencia semiatendida</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a party</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Marcando</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Aparcada</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>En conferencia</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>En transferencia</translation>
    </message>
    <message>
        <source>In dialplan</source>
        <comment>with a menu, a mailbox or another application</comment>
        <translation>En el dialplan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the caller hung up before an answer</comment>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Atendida en otro teléfono</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call that ended unseen</comment>
        <translation>Perdida de vista</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <comment>a transfer</comment>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a transfer</comment>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a transfer</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>returned to the transferer</source>
        <comment>a transfer</comment>
        <translation>devuelta a quien transfirió</translation>
    </message>
    <message>
        <source>ringing for %1</source>
        <translation>lleva sonando %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>respondió tras %1</translation>
    </message>
    <message>
        <source>did not answer in %1</source>
        <translation>no respondió en %1</translation>
    </message>
    <message>
        <source>rang for %1, another phone answered</source>
        <translation>sonó %1; respondió otro teléfono</translation>
    </message>
    <message>
        <source>rang for %1, the caller hung up</source>
        <translation>sonó %1; quien llamaba colgó</translation>
    </message>
    <message>
        <source>rang for %1, then was busy</source>
        <translation>sonó %1 y luego estaba ocupado</translation>
    </message>
    <message>
        <source>rejected after %1</source>
        <translation>rechazó la llamada tras %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>falló tras %1</translation>
    </message>
    <message>
        <source>%1 by %2 → %3, %4</source>
        <comment>kind, transferer, target, outcome</comment>
        <translation>%1 por %2 → %3, %4</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 colgó</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 colgó antes de que se respondiera</translation>
    </message>
    <message>
        <source>while there was no connection</source>
        <translation>mientras no había conexión</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk se detuvo</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AccountView</name>
    <message>
        <source>For manager.conf on the server: a user who can watch calls and do nothing else. Then reload the file with: asterisk -rx &quot;manager reload&quot;</source>
        <translation>Para manager.conf en el servidor: un usuario que puede seguir las llamadas y nada más. Después, recargue el archivo con: asterisk -rx &quot;manager reload&quot;</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Líneas para manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;iar</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallTree</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) shown</source>
        <translation>
            <numerusform>Se muestran %1 de %n llamada</numerusform>
            <numerusform>Se muestran %1 de %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;All files (*)</source>
        <translation>Sesiones grabadas (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The recording was read, but parts of it are not as expected: %1.</source>
        <translation>La grabación se ha leído, pero hay partes que no son como se esperaba: %1.</translation>
    </message>
    <message>
        <source>No calls match the search.</source>
        <translation>Ninguna llamada coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Open Recordings</source>
        <translation>Abrir grabaciones</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>A report about the program, this computer and the servers is in the clipboard. Paste it where you describe the fault.</source>
        <translation>En el portapapeles hay un informe sobre el programa, este equipo y los servidores. Péguelo donde describa el error.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CertificateDialog</name>
    <message>
        <source>Different Certificate</source>
        <translation>Certificado distinto</translation>
    </message>
    <message>
        <source>Unknown Certificate</source>
        <translation>Certificado desconocido</translation>
    </message>
    <message>
        <source>Nothing has been sent to this server. Ask its administrator whether it has a new certificate, and compare the fingerprints.</source>
        <translation>No se ha enviado nada a este servidor. Pregunte a su administrador si tiene un certificado nuevo y compare las huellas digitales.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that this command shows on the server:
openssl x509 -in CERTIFICATE -noout -fingerprint -sha256</source>
        <translation>Compare la huella digital con la que muestra esta orden en el servidor:
openssl x509 -in CERTIFICADO -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you accepted. Somebody may be listening in.</source>
        <translation>El certificado de %1 no es el que usted aceptó. Alguien podría estar interceptando la conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>El certificado de %1 no es de confianza: %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Emitido para:</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Emitido por:</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Válido hasta:</translation>
    </message>
    <message>
        <source>Accepted (SHA-256):</source>
        <translation>Aceptado (SHA-256):</translation>
    </message>
    <message>
        <source>New (SHA-256):</source>
        <translation>Nuevo (SHA-256):</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Huella digital (SHA-256):</translation>
    </message>
    <message>
        <source>&amp;Replace the Certificate</source>
        <translation>&amp;Reemplazar el certificado</translation>
    </message>
    <message>
        <source>&amp;Trust and Connect</source>
        <translation>&amp;Confiar y conectar</translation>
    </message>
    <message>
        <source>I have &amp;compared the new fingerprint with the administrator&apos;s</source>
        <translation>He co&amp;mparado la nueva huella digital con la del administrador</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ColumnsDialog</name>
    <message>
        <source>Ignored</source>
        <comment>what a column contains</comment>
        <translation>Se ignora</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column contains</comment>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>what a column contains</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>what a column contains</comment>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>what a column contains</comment>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>what a column contains</comment>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a column contains</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <comment>a file</comment>
        <translation>Columnas de %1</translation>
    </message>
    <message>
        <source>These are the first &amp;lines of %1. What does each column contain? The answer is kept for files with the same headings.</source>
        <translation>Estas son las primeras &amp;líneas de %1. ¿Qué contiene cada columna? La respuesta se guarda para los archivos con los mismos encabezados.</translation>
    </message>
    <message>
        <source>A column of numbers is needed, and one of names or companies. Several columns may contain numbers.</source>
        <translation>Se necesita una columna de números y otra de nombres o empresas. Varias columnas pueden contener números.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>its number and its heading</comment>
        <translation>Columna %1: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CommandPalette</name>
    <message>
        <source>Find an Action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>Unas letras de lo que quiere hacer</translation>
    </message>
    <message>
        <source>Letters of an action</source>
        <translation>Letras de una acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConnectionTest</name>
    <message>
        <source>It works: logged in as %1, AMI %2.</source>
        <translation>Funciona: sesión iniciada como %1, AMI %2.</translation>
    </message>
    <message>
        <source>It works: the broker tells of %1.</source>
        <translation>Funciona: el bróker informa de %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactsPage</name>
    <message>
        <source>unknown columns</source>
        <comment>what a file holds</comment>
        <translation>columnas desconocidas</translation>
    </message>
    <message>
        <source>%1: its headings do not tell which columns contain names and numbers. Select the file and press “Columns…”.</source>
        <translation>%1: sus encabezados no indican qué columnas contienen nombres y números. Seleccione el archivo y pulse «Columnas…».</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lumnas…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry/entries could not be used. The first: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1: no se pudo usar %n entrada: %2</numerusform>
            <numerusform>%1: no se pudieron usar %n entradas. La primera: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Contact &amp;files that give names to numbers (vCard or CSV). They are read again whenever they change:</source>
        <translation>Archi&amp;vos de contactos que dan nombre a los números (vCard o CSV). Se vuelven a leer cada vez que cambian:</translation>
    </message>
    <message>
        <source>Contact files</source>
        <translation>Archivos de contactos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>column: what a file holds</comment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Numbers without a country &amp;code are from:</source>
        <translation>Los números s&amp;in prefijo de país son de:</translation>
    </message>
    <message>
        <source>no country</source>
        <comment>numbers are written with a country code</comment>
        <translation>ningún país</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>se está leyendo</translation>
    </message>
    <message>
        <source>Contact Files</source>
        <translation>Archivos de contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CountsBar</name>
    <message>
        <source>Show only these calls</source>
        <translation>Mostrar solo estas llamadas</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n sonando</numerusform>
            <numerusform>%n sonando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting %1</source>
        <comment>calls, and for how long</comment>
        <translation>
            <numerusform>%n esperando %1</numerusform>
            <numerusform>%n esperando %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n hablando</numerusform>
            <numerusform>%n hablando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n aparcada</numerusform>
            <numerusform>%n aparcadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskCalls</name>
    <message>
        <source>Do Not Disturb, as set on the desktop</source>
        <translation>No molestar, según el ajuste del escritorio</translation>
    </message>
    <message>
        <source>Test Caller</source>
        <translation>Interlocutor de prueba</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskController</name>
    <message>
        <source>The headings of %1 do not tell which columns contain names and numbers. Choose them in the preferences, under Contacts.</source>
        <comment>contact files</comment>
        <translation>Los encabezados de %1 no indican qué columnas contienen nombres y números. Elíjalas en las preferencias, en Contactos.</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>&amp;Llamadas perdidas</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cacofonisk is still running in the tray</source>
        <translation>Cacofonisk sigue en marcha en la bandeja del sistema</translation>
    </message>
    <message>
        <source>It notifies you of your calls from there. To end it, choose Quit in its menu.</source>
        <translation>Desde ahí le notifica sus llamadas. Para cerrarlo, elija Salir en su menú.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contactos</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Escritorio</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskNotifications</name>
    <message>
        <source>In the recording being played</source>
        <translation>En la grabación que se está reproduciendo</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskPage</name>
    <message>
        <source>Ended calls stay in the &amp;table for</source>
        <translation>Las llamadas finalizadas permanecen en la ta&amp;bla durante</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Mostrar un &amp;icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Seguir en la bandeja del sistema al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Start without the &amp;window, in the tray or minimised</source>
        <translation>Inicia&amp;r sin la ventana, en la bandeja del sistema o minimizado</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Iniciar a&amp;l entrar en la sesión</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>En este momento, este escritorio no tiene bandeja del sistema.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>a call, in a notification</comment>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExportDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <comment>name of a file</comment>
        <translation>llamadas %1</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Exportar llamadas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterBar</name>
    <message>
        <source>Searches saved as views</source>
        <translation>Búsquedas guardadas como vistas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterChip</name>
    <message>
        <source>Remove “%1” from the search</source>
        <translation>Quitar «%1» de la búsqueda</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterEdit</name>
    <message>
        <source>Search: name, number, state:ringing, ext:1002, queue:support, -term…</source>
        <translation>Buscar: nombre, número, state:ringing, ext:1002, queue:support, -palabra…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Buscar llamadas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HealthPanel</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Reloj del servidor</translation>
    </message>
    <message>
        <source>AMI version</source>
        <translation>Versión de AMI</translation>
    </message>
    <message>
        <source>What the account cannot see</source>
        <translation>Lo que la cuenta no puede ver</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <translation>Mensajes inesperados</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Last message:</source>
        <translation>Último mensaje:</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>Eventos:</translation>
    </message>
    <message>
        <source>Server clock:</source>
        <translation>Reloj del servidor:</translation>
    </message>
    <message>
        <source>AMI version:</source>
        <translation>Versión de AMI:</translation>
    </message>
    <message>
        <source>Unexpected messages:</source>
        <translation>Mensajes inesperados:</translation>
    </message>
    <message>
        <source>%1; its calls are shown as they were at %2</source>
        <translation>%1; sus llamadas se muestran como estaban a las %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinkNotices</name>
    <message>
        <source>Connected again</source>
        <translation>Conexión recuperada</translation>
    </message>
    <message>
        <source>Calls are shown as they happen.</source>
        <translation>Las llamadas se muestran en directo.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>You are not notified of calls there.</source>
        <comment>on a server</comment>
        <translation>No se le notifican las llamadas de allí.</translation>
    </message>
    <message>
        <source>The program keeps trying to connect.</source>
        <translation>El programa sigue intentando conectar.</translation>
    </message>
    <message>
        <source>The program does not try %1 again; the window says why.</source>
        <comment>servers</comment>
        <translation>El programa no lo intentará más con %1; la ventana indica el motivo.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveController</name>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>The secret for %1 was on the command line, where other users of this computer may have read it. Save the server in the preferences instead.</source>
        <translation>El secreto de %1 estaba en la línea de órdenes, donde otros usuarios de este equipo pueden haberlo leído. Es mejor guardar el servidor en las preferencias.</translation>
    </message>
    <message>
        <source>The secret could not be saved in the keyring (%1). You will be asked for it at the next start.</source>
        <translation>El secreto no se pudo guardar en el depósito de claves (%1). Se le pedirá en el próximo inicio.</translation>
    </message>
    <message>
        <source>No calls at the moment. New calls appear here.</source>
        <translation>No hay llamadas en este momento. Las nuevas aparecen aquí.</translation>
    </message>
    <message>
        <source>Calls appear here once a server is connected.</source>
        <translation>Las llamadas aparecen aquí cuando hay un servidor conectado.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveRecording</name>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>Stop &amp;Recording</source>
        <translation>Detener &amp;grabación</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>grabando en %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MainWindow</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Cacofonisk</source>
        <translation>Cacofonisk</translation>
    </message>
    <message>
        <source>End the Recording?</source>
        <translation>¿Terminar la grabación?</translation>
    </message>
    <message>
        <source>What your servers send is being recorded to %1. If you go on, the recording ends here.</source>
        <comment>file</comment>
        <translation>Lo que envían sus servidores se está grabando en %1. Si continúa, la grabación termina aquí.</translation>
    </message>
    <message>
        <source>&amp;End the Recording</source>
        <translation>&amp;Terminar la grabación</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>&amp;Privacidad</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>to any server</comment>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedCallModel</name>
    <message>
        <source>%1 by %2</source>
        <comment>returned: when, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column: a caller</comment>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of a caller</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>column: a number</comment>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: a call was missed last</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>column: a call was missed</comment>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>column: when and by whom a call was returned</comment>
        <translation>Devuelta</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedPanel</name>
    <message>
        <source>Missed Calls</source>
        <translation>Llamadas perdidas</translation>
    </message>
    <message>
        <source>F&amp;ind Calls</source>
        <translation>&amp;Buscar llamadas</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Mark as &amp;Seen</source>
        <translation>Marcar como v&amp;ista</translation>
    </message>
    <message>
        <source>Mark &amp;All as Seen</source>
        <translation>Marcar &amp;todas como vistas</translation>
    </message>
    <message>
        <source>Missed Calls in the Recording</source>
        <translation>Llamadas perdidas en la grabación</translation>
    </message>
    <message>
        <source>No missed calls up to this point. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>No hay llamadas perdidas hasta este punto. Elija sus extensiones, colas y números en las preferencias.</translation>
    </message>
    <message>
        <source>No missed calls. Calls that nobody answers stay here until you mark them as seen. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>No hay llamadas perdidas. Las llamadas que nadie atiende permanecen aquí hasta que las marque como vistas. Elija sus extensiones, colas y números en las preferencias.</translation>
    </message>
    <message>
        <source>Sh&amp;ow Call</source>
        <translation>M&amp;ostrar llamada</translation>
    </message>
    <message>
        <source>The call that was missed at %1 is no longer in the table of calls. It stays in the list of missed calls until you mark it as seen.</source>
        <translation>La llamada perdida a las %1 ya no está en la tabla de llamadas. Permanece en la lista de llamadas perdidas hasta que la marque como vista.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationPopup</name>
    <message>
        <source>&amp;Show</source>
        <comment>a call</comment>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a notification</comment>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a rule&apos;s subject, a server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>What is &amp;mine, and which calls to notify me of:</source>
        <translation>Qué es mí&amp;o y de qué llamadas avisarme:</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>Notify of</source>
        <comment>column: kinds of calls</comment>
        <translation>Avisar de</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>P&amp;robar</translation>
    </message>
    <message>
        <source>Shows a sample notification</source>
        <translation>Muestra una notificación de ejemplo</translation>
    </message>
    <message>
        <source>the extension above if there is only one</source>
        <comment>my own phone</comment>
        <translation>la extensión de arriba si solo hay una</translation>
    </message>
    <message>
        <source>You are not notified of calls that you make from it.</source>
        <translation>No se le notifican las llamadas que haga desde él.</translation>
    </message>
    <message>
        <source>My own &amp;phone:</source>
        <translation>Mi propio te&amp;léfono:</translation>
    </message>
    <message>
        <source>Rules may &amp;open other addresses than http and https</source>
        <translation>Las reglas pueden a&amp;brir otras direcciones además de http y https</translation>
    </message>
    <message>
        <source>Programs on this computer open them; some do more than to show something.</source>
        <translation>Las abren programas de este equipo; algunos hacen algo más que mostrar algo.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QuietMenu</name>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>&amp;No molestar</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>&amp;Desactivado</translation>
    </message>
    <message>
        <source>For 30 &amp;Minutes</source>
        <comment>do not disturb</comment>
        <translation>Durante 30 &amp;minutos</translation>
    </message>
    <message>
        <source>&amp;Until Tomorrow</source>
        <comment>do not disturb</comment>
        <translation>&amp;Hasta mañana</translation>
    </message>
    <message>
        <source>Follow the &amp;Desktop</source>
        <comment>do not disturb</comment>
        <translation>&amp;Seguir el escritorio</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow</source>
        <translation>No molestar hasta mañana</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <comment>a time of day</comment>
        <translation>No molestar hasta las %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReadingProgress</name>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Cuánto se ha leído de la grabación</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordDialog</name>
    <message>
        <source>&amp;Mask numbers and names</source>
        <translation>&amp;Enmascarar números y nombres</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>size of a file</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>cualquier duración</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours that a file covers</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>The name gives the format: .jsonl for JSON Lines, .ami for raw AMI text; with .gz it is compressed. An existing recording is continued.</source>
        <translation>El nombre determina el formato: .jsonl para JSON Lines, .ami para texto AMI sin procesar; con .gz se comprime. Una grabación existente se continúa.</translation>
    </message>
    <message>
        <source>Each is always replaced by the same substitute</source>
        <translation>Cada uno se reemplaza siempre por el mismo sustituto</translation>
    </message>
    <message>
        <source>Start a new file when one reaches</source>
        <translation>Empezar un archivo nuevo cuando uno alcance</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Tamaño:</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Duración:</translation>
    </message>
    <message>
        <source>Files to &amp;keep:</source>
        <translation>Archivos que &amp;conservar:</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>The file name is missing.</source>
        <translation>Falta el nombre del archivo.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>A .json file that is cut off cannot be read: choose .jsonl.</source>
        <translation>Un archivo .json interrumpido no se puede leer: elija .jsonl.</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl.gz *.jsonl *.ami.gz *.ami);;All files (*)</source>
        <translation>Grabaciones (*.jsonl.gz *.jsonl *.ami.gz *.ami);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordingWindow</name>
    <message>
        <source>No calls yet.</source>
        <translation>Aún no hay llamadas.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>No calls up to this point.</source>
        <translation>No hay llamadas hasta este punto.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>lo más rápido posible</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time</source>
        <translation>Velocidad de reproducción como múltiplo del tiempo real</translation>
    </message>
    <message>
        <source>The time of day, and the time since the start of the recording</source>
        <translation>La hora del día y el tiempo desde el inicio de la grabación</translation>
    </message>
    <message>
        <source>%1 · %2 / %3</source>
        <comment>time by the clock, since the begin, of the whole</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayController</name>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pausa&amp;r</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RuleDialog</name>
    <message>
        <source>All phones of this extension, by their names in Asterisk: PJSIP/1002 and SIP/1002 are phones of 1002.</source>
        <translation>Todos los teléfonos de esta extensión, según su nombre en Asterisk: PJSIP/1002 y SIP/1002 son teléfonos de la 1002.</translation>
    </message>
    <message>
        <source>Calls in this Asterisk queue, whichever phones they ring.</source>
        <translation>Llamadas en esta cola de Asterisk, suenen en los teléfonos que suenen.</translation>
    </message>
    <message>
        <source>Calls to this number, however it is written.</source>
        <translation>Llamadas a este número, se escriba como se escriba.</translation>
    </message>
    <message>
        <source>Calls to this extension, which rings several phones.</source>
        <translation>Llamadas a esta extensión, que hace sonar varios teléfonos.</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>what a rule is about</comment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>what a rule is about</comment>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a rule is about</comment>
        <translation>Número</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>what a rule is about</comment>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>a call that is told of</comment>
        <translation>entrantes</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>a call that is told of</comment>
        <translation>transferidas</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <comment>a call that is told of</comment>
        <translation>atendidas en otro teléfono</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call that is told of</comment>
        <translation>perdidas</translation>
    </message>
    <message numerus="yes">
        <source>waiting longer than %n s</source>
        <translation>
            <numerusform>esperando más de %n s</numerusform>
            <numerusform>esperando más de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>with sound</source>
        <comment>a call is told of</comment>
        <translation>con sonido</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>Llamadas &amp;entrantes</translation>
    </message>
    <message>
        <source>Trans&amp;ferred calls</source>
        <translation>Llamadas &amp;transferidas</translation>
    </message>
    <message>
        <source>Calls answered &amp;elsewhere</source>
        <translation>Llamadas &amp;atendidas en otro teléfono</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>Llamadas &amp;perdidas</translation>
    </message>
    <message>
        <source>Calls that &amp;wait longer than</source>
        <translation>Llamadas que e&amp;speran más de</translation>
    </message>
    <message>
        <source>Make a s&amp;ound</source>
        <translation>Emitir un s&amp;onido</translation>
    </message>
    <message>
        <source>What Is Mine</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>any server</source>
        <comment>a server</comment>
        <translation>cualquier servidor</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a call may wait</source>
        <translation>Cuánto puede esperar una llamada</translation>
    </message>
    <message>
        <source>&amp;This is mine:</source>
        <translation>Esto es &amp;mío:</translation>
    </message>
    <message>
        <source>&amp;Number or name:</source>
        <translation>&amp;Número o nombre:</translation>
    </message>
    <message>
        <source>At the &amp;server:</source>
        <translation>En el ser&amp;vidor:</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Avisarme de:</translation>
    </message>
    <message>
        <source>&amp;Queues with more callers waiting than</source>
        <translation>&amp;Colas en las que esperan más de</translation>
    </message>
    <message>
        <source>Calls that &amp;last longer than</source>
        <translation>Llamadas que &amp;duran más de</translation>
    </message>
    <message>
        <source>How many callers may wait</source>
        <translation>Cuántas llamadas pueden esperar</translation>
    </message>
    <message>
        <source>How long a talk may last</source>
        <translation>Cuánto puede durar una conversación</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes</comment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>more than %n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>más de %n esperando</numerusform>
            <numerusform>más de %n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talking longer than %n min</source>
        <translation>
            <numerusform>hablando más de %n min</numerusform>
            <numerusform>hablando más de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from this number, however it is written, to any phone.</source>
        <translation>Llamadas de este número, se escriba como se escriba, a cualquier teléfono.</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>what a rule is about</comment>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>O&amp;pen as well:</source>
        <translation>Abr&amp;ir además:</translation>
    </message>
    <message>
        <source>opens %1</source>
        <comment>a host or a program</comment>
        <translation>abre %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>&amp;Recordarlo en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>To watch the calls of %1, enter the secret of the user “%2” from its manager.conf.</source>
        <translation>Para seguir las llamadas de %1, introduzca el secreto del usuario «%2» de su manager.conf.</translation>
    </message>
    <message>
        <source>It is not saved, because this desktop has no working keyring. You will be asked for it at each start.</source>
        <translation>No se guarda, porque este escritorio no tiene un depósito de claves que funcione. Se le pedirá en cada inicio.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secreto:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretEdit</name>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Change Server</source>
        <translation>Cambiar servidor</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;Account in Asterisk</source>
        <translation>&amp;Cuenta en Asterisk</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>Ca&amp;mbiar</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerForm</name>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Ci&amp;frar la conexión (TLS)</translation>
    </message>
    <message>
        <source>Send the secret unenc&amp;rypted if MD5 is refused</source>
        <translation>En&amp;viar el secreto sin cifrar si se rechaza MD5</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can then read it. TLS is safer.</source>
        <translation>Cualquiera que espíe la red podrá leerlo. TLS es más seguro.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>Europeo occidental (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>Europeo occidental (Windows 1252)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Centroeuropeo (Windows 1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cirílico (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Griego (Windows 1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Turco (Windows 1254)</translation>
    </message>
    <message>
        <source>How to read names that are not UTF-8</source>
        <translation>Cómo leer los nombres que no son UTF-8</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Usua&amp;rio:</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>Secre&amp;to:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Accepted certificate:</source>
        <translation>Certificado aceptado:</translation>
    </message>
    <message>
        <source>C&amp;ode page:</source>
        <translation>Pá&amp;gina de códigos:</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Certificado aceptado</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>las del sistema</translation>
    </message>
    <message>
        <source>Trusted author&amp;ities:</source>
        <translation>Autori&amp;dades de confianza:</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Falta el host.</translation>
    </message>
    <message>
        <source>The user is missing: enter its name from manager.conf.</source>
        <translation>Falta el usuario: introduzca su nombre de manager.conf.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>El archivo %1 no existe.</translation>
    </message>
    <message>
        <source>none: authorities decide</source>
        <translation>ninguno: deciden las autoridades</translation>
    </message>
    <message>
        <source>Trusted Authorities</source>
        <translation>Autoridades de confianza</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Only those needed for calls</source>
        <translation>Solo los necesarios para las llamadas</translation>
    </message>
    <message>
        <source>Also those of the dialplan (many)</source>
        <translation>También los del dialplan (muchos)</translation>
    </message>
    <message>
        <source>All that the account may read</source>
        <translation>Todos los que la cuenta pueda leer</translation>
    </message>
    <message>
        <source>Events that are not needed for calls appear only in recordings</source>
        <translation>Los eventos que no hacen falta para las llamadas aparecen solo en las grabaciones</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>&amp;Eventos:</translation>
    </message>
    <message>
        <source>&amp;Broker&apos;s site:</source>
        <translation>Sede del &amp;bróker:</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can read the calls, and the password. TLS is safer.</source>
        <translation>Cualquiera que espíe la red puede leer las llamadas, y la contraseña. TLS es más seguro.</translation>
    </message>
    <message>
        <source>none: the host is an Asterisk</source>
        <comment>site of a broker</comment>
        <translation>ninguna: el host es un Asterisk</translation>
    </message>
    <message>
        <source>For an MQTT broker to which collectors tell their calls: the name of the site, or SITE/SERVER for one server of it</source>
        <translation>Para un bróker MQTT al que los recolectores comunican sus llamadas: el nombre de la sede, o SEDE/SERVIDOR para uno de sus servidores</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServersPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>Remove %1, and its secret from the keyring?</source>
        <translation>¿Quitar %1, y su secreto del depósito de claves?</translation>
    </message>
    <message>
        <source>for example provider1, PJSIP/office</source>
        <comment>devices</comment>
        <translation>por ejemplo proveedor1, PJSIP/oficina</translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <comment>devices</comment>
        <translation>T&amp;roncales:</translation>
    </message>
    <message>
        <source>Devices whose calls come from or go to outside, in recordings as well. Others are told by the calls they make.</source>
        <translation>Dispositivos cuyas llamadas vienen de fuera o van hacia fuera, también en las grabaciones. Los demás se reconocen por las llamadas que hacen.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ShortcutsPage</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>Teclas de las acciones</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Keys</source>
        <translation>&amp;Usar las teclas habituales</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another one first.</source>
        <translation>%1 es la tecla de «%2». Asigne antes otra a esa acción.</translation>
    </message>
    <message>
        <source>The keys chosen for these actions are those of others, so they have their usual keys again: %1.</source>
        <translation>Las teclas elegidas para estas acciones son de otras, así que vuelven a tener sus teclas habituales: %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Timeline</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Línea de tiempo de la sesión</translation>
    </message>
    <message>
        <source>%1, calls in progress: %2</source>
        <translation>%1, llamadas en curso: %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::TrayIcon</name>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n llamada perdida</numerusform>
            <numerusform>%n llamadas perdidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <comment>saved searches</comment>
        <translation>&amp;Vistas</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>&amp;Renombrar vista</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>&amp;Eliminar vista</translation>
    </message>
    <message>
        <source>&amp;Save Search as View…</source>
        <translation>&amp;Guardar búsqueda como vista…</translation>
    </message>
    <message>
        <source>No Views Saved Yet</source>
        <translation>Aún no hay vistas guardadas</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save Search as View</source>
        <translation>Guardar búsqueda como vista</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a saved search, by its place</comment>
        <translation>Vista %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WelcomePage</name>
    <message>
        <source>See what happens to the calls of your Asterisk PBX</source>
        <translation>Vea qué ocurre con las llamadas de su centralita Asterisk</translation>
    </message>
    <message>
        <source>Recently opened:</source>
        <translation>Abiertas recientemente:</translation>
    </message>
</context>
<context>
    <name>LadderFiles</name>
    <message>
        <source>PDF on A4</source>
        <translation>PDF en A4</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Imagen escalable</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagrama Mermaid</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Llamada de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallView</name>
    <message>
        <source>Channels &amp;Apart</source>
        <translation>Canales por &amp;separado</translation>
    </message>
    <message>
        <source>&amp;Mask Names and Numbers</source>
        <translation>Enmascarar &amp;nombres y números</translation>
    </message>
    <message>
        <source>&amp;Hand On</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>The story of the call</source>
        <translation>La historia de la llamada</translation>
    </message>
    <message>
        <source>Show each channel of a person on a line of its own</source>
        <translation>Muestra cada canal de una persona en su propia línea</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Copiar como &amp;imagen</translation>
    </message>
    <message>
        <source>Copy as Mermai&amp;d</source>
        <translation>Copiar como Mermai&amp;d</translation>
    </message>
    <message>
        <source>Replaces each name and number by another before it is handed on</source>
        <translation>Reemplaza cada nombre y número por otro antes de compartirlos</translation>
    </message>
    <message>
        <source>By the Clock</source>
        <comment>how a ladder tells time</comment>
        <translation>Hora del reloj</translation>
    </message>
    <message>
        <source>Since the Start</source>
        <comment>how a ladder tells time</comment>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>Since the Previous</source>
        <comment>how a ladder tells time</comment>
        <translation>Desde lo anterior</translation>
    </message>
    <message>
        <source>How time is told: by the clock, since the start of the call, or since what happened before (%1)</source>
        <translation>Cómo se indica el tiempo: según el reloj, desde el inicio de la llamada o desde lo ocurrido antes (%1)</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>llamada</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Mensajes</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <translation>&amp;Guardar mensajes…</translation>
    </message>
    <message>
        <source>Show what the PBX sent about the call (%1)</source>
        <translation>Muestra lo que la centralita envió sobre la llamada (%1)</translation>
    </message>
    <message>
        <source>As a recording of its own, with what it needs to be played</source>
        <translation>Como una grabación independiente, con lo necesario para reproducirla</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderExportDialog</name>
    <message>
        <source>Export Call</source>
        <translation>Exportar llamada</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderView</name>
    <message>
        <source>What happened in the call</source>
        <translation>Qué ocurrió en la llamada</translation>
    </message>
    <message>
        <source>Select a call to see what happened in it.</source>
        <translation>Seleccione una llamada para ver qué ocurrió en ella.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinesMenu</name>
    <message>
        <source>&amp;Lifelines</source>
        <translation>Líneas &amp;de vida</translation>
    </message>
    <message>
        <source>&amp;Show as They Were</source>
        <translation>&amp;Mostrar como estaban</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renombrar…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Mover a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Mover a la &amp;derecha</translation>
    </message>
    <message>
        <source>Rename Lifeline</source>
        <translation>Renombrar línea de vida</translation>
    </message>
    <message>
        <source>Name (empty: as it was):</source>
        <translation>Nombre (vacío: como estaba):</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyMenu</name>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copiar &amp;número</translation>
    </message>
    <message>
        <source>Only Calls of This N&amp;umber</source>
        <translation>&amp;Solo llamadas de este número</translation>
    </message>
    <message>
        <source>&amp;Tell Me of This Number…</source>
        <translation>&amp;Avisarme de este número…</translation>
    </message>
    <message>
        <source>A&amp;dd to Contacts…</source>
        <translation>Añadir a &amp;contactos…</translation>
    </message>
    <message>
        <source>Call Bac&amp;k</source>
        <translation>Devolver la &amp;llamada</translation>
    </message>
    <message>
        <source>The number is not known.</source>
        <translation>No se conoce el número.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden.</source>
        <translation>Los nombres y números están ocultos.</translation>
    </message>
    <message>
        <source>It is the number of %1.</source>
        <comment>a contact</comment>
        <translation>Es el número de %1.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>No es un número al que se pueda llamar.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactDialog</name>
    <message>
        <source>Add to Contacts</source>
        <translation>Añadir a contactos</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a contact</comment>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>Nú&amp;mero:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Arc&amp;hivo:</translation>
    </message>
    <message>
        <source>Contacts of this program</source>
        <translation>Contactos de este programa</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyWishes</name>
    <message>
        <source>%1 cannot be called from here: the desktop knows no program for numbers (tel:).</source>
        <translation>No se puede llamar a %1 desde aquí: el escritorio no conoce ningún programa para números (tel:).</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PopFields</name>
    <message>
        <source>What to open</source>
        <translation>Qué abrir</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be opened</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>an address</source>
        <comment>to be opened</comment>
        <translation>una dirección</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>to be opened</comment>
        <translation>un programa</translation>
    </message>
    <message>
        <source>When to open it</source>
        <translation>Cuándo abrirlo</translation>
    </message>
    <message>
        <source>when it rings</source>
        <comment>a call</comment>
        <translation>cuando suena</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <comment>a call</comment>
        <translation>cuando se atiende</translation>
    </message>
    <message>
        <source>by a button in the notification</source>
        <translation>con un botón de la notificación</translation>
    </message>
    <message>
        <source>Address or program</source>
        <translation>Dirección o programa</translation>
    </message>
    <message>
        <source>What is filled in: %1</source>
        <comment>fields</comment>
        <translation>Campos que se rellenan: %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ScreenPops</name>
    <message numerus="yes">
        <source>Nothing was opened for %n call(s)</source>
        <translation>
            <numerusform>No se abrió nada para %n llamada</numerusform>
            <numerusform>No se abrió nada para %n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls came faster than one a second: %1</source>
        <comment>what would have been opened</comment>
        <translation>Llegó más de una llamada por segundo: %1</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>JSON Lines, compressed</source>
        <translation>JSON Lines, comprimido</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>AMI text, compressed</source>
        <translation>Texto AMI, comprimido</translation>
    </message>
    <message>
        <source>AMI text</source>
        <translation>Texto AMI</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What It Says</source>
        <comment>the most important values of a message</comment>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>%1
Not played yet</source>
        <comment>a message</comment>
        <translation>%1
Aún no reproducido</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventTable</name>
    <message>
        <source>Messages of the call</source>
        <translation>Mensajes de la llamada</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventView</name>
    <message>
        <source>&amp;Copy Messages</source>
        <translation>&amp;Copiar mensajes</translation>
    </message>
    <message>
        <source>Compare with the &amp;One Before</source>
        <translation>Com&amp;parar con el anterior</translation>
    </message>
    <message>
        <source>&amp;Show in the Ladder</source>
        <translation>Mostrar en el dia&amp;grama</translation>
    </message>
    <message>
        <source>Mark what differs from the message before about the same channel</source>
        <translation>Marca lo que difiere del mensaje anterior sobre el mismo canal</translation>
    </message>
    <message>
        <source>type:Dial Queue:support -RTCP</source>
        <translation>type:Dial Queue:support -RTCP</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages contain names and numbers, which are hidden.</source>
        <translation>Los mensajes contienen nombres y números, que están ocultos.</translation>
    </message>
    <message>
        <source>Select a call to see its messages.</source>
        <translation>Seleccione una llamada para ver sus mensajes.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No message of this call has been kept.</source>
        <translation>No se ha conservado ningún mensaje de esta llamada.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Los mensajes de las llamadas en directo no se conservan. Elija en las preferencias, en Privacidad, durante cuánto tiempo deben conservarse.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Ningún mensaje coincide.</translation>
    </message>
    <message>
        <source>Words that are anywhere in a message; type:Dial is in the name of the event, Queue:support in the value of a field, server:pbx1 in the name of the server. - before a word: not this one. Quotes keep words together.</source>
        <translation>Palabras que figuran en cualquier parte de un mensaje; type:Dial está en el nombre del evento, Queue:support en el valor de un campo, server:pbx1 en el nombre del servidor. - delante de una palabra: esa no. Las comillas mantienen juntas las palabras.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldModel</name>
    <message>
        <source>— not there —</source>
        <comment>a field in a message</comment>
        <translation>— no está —</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a message</comment>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <comment>another message</comment>
        <translation>Junto a %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldTable</name>
    <message>
        <source>&amp;Copy Fields</source>
        <translation>&amp;Copiar campos</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Campos del mensaje</translation>
    </message>
    <message>
        <source>Select a message to see its fields, or two to compare them.</source>
        <translation>Seleccione un mensaje para ver sus campos, o dos para compararlos.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::KeepingPage</name>
    <message>
        <source>not at all</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutos</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>una hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>So that the messages of a call that was just seen can be looked at and saved. They are in temporary files of at most 1 GB, which only you can read, and which are deleted when the program ends. Another choice begins anew: what was kept is deleted.</source>
        <translation>Para poder ver y guardar los mensajes de una llamada que se acaba de ver. Están en archivos temporales de 1 GB como máximo, que solo usted puede leer y que se eliminan al cerrar el programa. Con otra elección se empieza de nuevo: lo conservado se elimina.</translation>
    </message>
    <message>
        <source>Keep what servers &amp;send for:</source>
        <translation>Conservar lo que en&amp;vían los servidores:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageSaving</name>
    <message>
        <source>Save Messages</source>
        <translation>Guardar mensajes</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>llamada</translation>
    </message>
    <message>
        <source>Saving the messages of the call to %1…</source>
        <comment>file</comment>
        <translation>Guardando los mensajes de la llamada en %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>BoardContextTexts</name>
    <message>
        <source>as of %1</source>
        <comment>14:02:11</comment>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Available</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Ausencia larga</translation>
    </message>
    <message>
        <source>Ready to chat</source>
        <translation>Disponible para chatear</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>No presente</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of an extension</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>state of an extension</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of an extension</comment>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of an extension</comment>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use, ringing</source>
        <comment>state of an extension</comment>
        <translation>En uso, sonando</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>state of an extension</comment>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an extension</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <comment>state of an extension</comment>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <comment>state of an extension</comment>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a member of a queue</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>02:10</comment>
        <translation>en pausa desde hace %1</translation>
    </message>
    <message>
        <source>talking</source>
        <comment>in a conference</comment>
        <translation>hablando</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>in a conference</comment>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>waiting for a marked member</source>
        <comment>in a conference</comment>
        <translation>esperando a un participante marcado</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>of a conference</comment>
        <translation>administrador</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>member of a conference</comment>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedDialog</name>
    <message>
        <source>Abandoned Calls of %1</source>
        <comment>a queue</comment>
        <translation>Llamadas abandonadas de %1</translation>
    </message>
    <message>
        <source>Nobody has hung up in this queue today, as far as was seen.</source>
        <translation>Hoy no se ha visto a nadie colgar en esta cola.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedModel</name>
    <message>
        <source>not yet</source>
        <comment>called back</comment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>called back: when, by whom</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column</comment>
        <translation>Quien llama</translation>
    </message>
    <message>
        <source>Hung up at</source>
        <comment>column</comment>
        <translation>Colgó a las</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column</comment>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>column: when, by whom</comment>
        <translation>Devuelta</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::BoardPanel</name>
    <message>
        <source>The connection to %1 is lost: shown %2.</source>
        <comment>server, as of 14:02:11</comment>
        <translation>Se ha perdido la conexión con %1: se muestra el estado %2.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferenceModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a conference</comment>
        <translation>
            <numerusform>%n participante</numerusform>
            <numerusform>%n participantes</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a conference</comment>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>being recorded</source>
        <comment>a conference</comment>
        <translation>en grabación</translation>
    </message>
    <message>
        <source>Conference or member</source>
        <comment>column</comment>
        <translation>Conferencia o participante</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferencesPanel</name>
    <message>
        <source>Conferences and Parked Calls</source>
        <translation>Conferencias y llamadas aparcadas</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conferencias</translation>
    </message>
    <message>
        <source>Parked Calls</source>
        <translation>Llamadas aparcadas</translation>
    </message>
    <message>
        <source>Nobody is in a conference.

The dialplan begins one with ConfBridge(4001).

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>No hay nadie en una conferencia.

El dialplan inicia una con ConfBridge(4001).

En manager.conf, el usuario necesita read = call y write = reporting.</translation>
    </message>
    <message>
        <source>Nobody is parked.

Parking lots are set up in res_parking.conf.

In manager.conf, the user needs read = call, and write = call for who was parked before.</source>
        <translation>No hay llamadas aparcadas.

Los aparcamientos se configuran en res_parking.conf.

En manager.conf, el usuario necesita read = call, y write = call para las que se aparcaron antes.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionModel</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, 02:10</comment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>column</comment>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>With</source>
        <comment>column: whom somebody talks with</comment>
        <translation>Con</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>column</comment>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>column: of the dialplan</comment>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column</comment>
        <translation>Servidor</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionsPanel</name>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>As a &amp;List</source>
        <translation>Como l&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Buscar extensiones</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>&amp;Mostrar la llamada</translation>
    </message>
    <message>
        <source>&amp;Names on Cards</source>
        <translation>&amp;Nombres en las tarjetas</translation>
    </message>
    <message>
        <source>&amp;Times on Cards</source>
        <translation>&amp;Tiempos en las tarjetas</translation>
    </message>
    <message>
        <source>&amp;Other Parties on Cards</source>
        <translation>Interlo&amp;cutores en las tarjetas</translation>
    </message>
    <message>
        <source>No extension matches.</source>
        <translation>Ninguna extensión coincide.</translation>
    </message>
    <message>
        <source>No extensions are known.

They come from the hints of the dialplan, such as exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, and from phones that call.

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>No se conoce ninguna extensión.

Proceden de los hints del dialplan, como exten =&gt; 1001,hint,PJSIP/1001 en extensions.conf, y de los teléfonos que llaman.

En manager.conf, el usuario necesita read = call y write = reporting.</translation>
    </message>
    <message>
        <source>No favourites yet.

A click on the star of a card makes one, or Ctrl+Alt+F.</source>
        <translation>Aún no hay favoritas.

Haga clic en la estrella de una tarjeta para añadirla, o pulse Ctrl+Alt+F.</translation>
    </message>
    <message>
        <source>Nobody is in this group.

A right click on a card, Groups, adds somebody.</source>
        <translation>No hay nadie en este grupo.

Para añadir a alguien, haga clic derecho en una tarjeta y elija Grupos.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ParkingModel</name>
    <message>
        <source>%1 in parking space %2</source>
        <comment>who, where</comment>
        <translation>%1 en la plaza %2</translation>
    </message>
    <message>
        <source>parked by %1</source>
        <translation>aparcada por %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <comment>02:10</comment>
        <translation>vuelve en %1</translation>
    </message>
    <message>
        <source>Parking space</source>
        <comment>column</comment>
        <translation>Plaza</translation>
    </message>
    <message>
        <source>Who is parked</source>
        <comment>column</comment>
        <translation>Quién está aparcado</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who parked a call</comment>
        <translation>Por</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Back in</source>
        <comment>column: how long until a parked call comes back</comment>
        <translation>Vuelve en</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueueModel</name>
    <message>
        <source>no members</source>
        <translation>sin miembros</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n ocupado</numerusform>
            <numerusform>%n ocupados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n no disponible</numerusform>
            <numerusform>%n no disponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>nadie espera</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>within 20 s</comment>
        <translation>%1 % en %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <comment>place in a queue</comment>
        <translation>%1: esperando</translation>
    </message>
    <message>
        <source>%1: waiting long</source>
        <comment>place in a queue</comment>
        <translation>%1: espera larga</translation>
    </message>
    <message>
        <source>%1: waiting too long</source>
        <comment>place in a queue</comment>
        <translation>%1: espera demasiado larga</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a member of a queue</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count at %1: %2 answered, %3 abandoned</source>
        <comment>time</comment>
        <translation>según el propio recuento de Asterisk a las %1: %2 atendidas, %3 abandonadas</translation>
    </message>
    <message>
        <source>Queue, caller or member</source>
        <comment>column</comment>
        <translation>Cola, quien llama o miembro</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Members; with whom</source>
        <comment>column</comment>
        <translation>Miembros; con quién</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Average wait</source>
        <comment>column</comment>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <comment>column</comment>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: answered within the service level</comment>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Last call</source>
        <comment>column: when it ended</comment>
        <translation>Última llamada</translation>
    </message>
    <message>
        <source>Penalty</source>
        <comment>column: of a member of a queue</comment>
        <translation>Penalización</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count: %1 answered, %2 abandoned</source>
        <translation>según el propio recuento de Asterisk: %1 atendidas, %2 abandonadas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>&amp;Mostrar la llamada</translation>
    </message>
    <message>
        <source>&amp;Abandoned Calls</source>
        <translation>Llamadas &amp;abandonadas</translation>
    </message>
    <message>
        <source>&amp;Waiting Times…</source>
        <translation>&amp;Tiempos de espera…</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf, each as a section with its members.

In manager.conf, the user needs read = agent and write = reporting.</source>
        <translation>No se conoce ninguna cola.

Se configuran en queues.conf, cada una como una sección con sus miembros.

En manager.conf, el usuario necesita read = agent y write = reporting.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ThresholdsDialog</name>
    <message>
        <source>Waiting &amp;long after:</source>
        <translation>Espera &amp;larga a partir de:</translation>
    </message>
    <message>
        <source>Waiting &amp;too long after:</source>
        <translation>Espera &amp;demasiado larga a partir de:</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long callers may wait in %1:</source>
        <comment>a queue</comment>
        <translation>Cuánto se puede esperar en %1:</translation>
    </message>
    <message>
        <source>Waiting Times</source>
        <translation>Tiempos de espera</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Calls that began in this time and have ended, whatever came of them.</source>
        <translation>Llamadas que empezaron en este periodo y han terminado, con cualquier resultado.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendidas</translation>
    </message>
    <message>
        <source>Calls that a person answered. A menu, a mailbox or another application is no person.</source>
        <translation>Llamadas que atendió una persona. Un menú, un buzón de voz u otra aplicación no es una persona.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Calls from outside, or from one phone here to another, that no person answered: a phone rang or was busy, or the caller waited in a queue.</source>
        <translation>Llamadas de fuera, o de un teléfono de aquí a otro, que no atendió ninguna persona: sonó un teléfono o estaba ocupado, o quien llamaba esperó en una cola.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonadas</translation>
    </message>
    <message>
        <source>Calls whose caller hung up while waiting in a queue.</source>
        <translation>Llamadas en las que quien llamaba colgó mientras esperaba en una cola.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Nivel de servicio</translation>
    </message>
    <message>
        <source>Of the calls that waited in a queue, those that an agent answered within the time set for that queue.</source>
        <translation>De las llamadas que esperaron en una cola, las que un agente atendió dentro del tiempo fijado para esa cola.</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Espera media</translation>
    </message>
    <message>
        <source>The mean of all waits: from the first ring, or from joining the queue, until somebody answered or the caller waited no more.</source>
        <translation>La media de todas las esperas: desde el primer tono, o desde la entrada en la cola, hasta que alguien respondió o quien llamaba dejó de esperar.</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Mediana de espera</translation>
    </message>
    <message>
        <source>Half of all callers waited no longer than this.</source>
        <translation>La mitad de quienes llamaron no esperó más de esto.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Espera máxima</translation>
    </message>
    <message>
        <source>The longest that a caller waited.</source>
        <translation>Lo máximo que esperó quien llamaba.</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Conversación media</translation>
    </message>
    <message>
        <source>The mean of the time for which callers talked with somebody, of the calls in which anybody did.</source>
        <translation>La media del tiempo que hablaron con alguien quienes llamaron, en las llamadas en que hubo conversación.</translation>
    </message>
    <message>
        <source>Median talk</source>
        <translation>Mediana de conversación</translation>
    </message>
    <message>
        <source>Half of all callers who talked did so no longer than this.</source>
        <translation>La mitad de quienes llamaron y hablaron no lo hizo más de esto.</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Conversación máxima</translation>
    </message>
    <message>
        <source>The longest that a caller talked.</source>
        <translation>Lo máximo que habló quien llamaba.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Hora punta</translation>
    </message>
    <message>
        <source>The hour of the clock in which most calls began, and how many.</source>
        <translation>La hora del reloj en la que empezaron más llamadas, y cuántas.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Máximo simultáneo</translation>
    </message>
    <message>
        <source>The most calls that were in progress at one moment.</source>
        <translation>El mayor número de llamadas en curso en un mismo momento.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupsMenu</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>&amp;Edit Group</source>
        <translation>&amp;Editar grupo</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>E&amp;liminar grupo</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nuevo grupo…</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupBox</name>
    <message>
        <source>Group of extensions</source>
        <translation>Grupo de extensiones</translation>
    </message>
    <message>
        <source>A group, or the first digits of the extensions to show</source>
        <translation>Un grupo, o las primeras cifras de las extensiones que se mostrarán</translation>
    </message>
    <message>
        <source>All extensions</source>
        <translation>Todas las extensiones</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupDialog</name>
    <message>
        <source>New Group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Edit Group</source>
        <translation>Editar grupo</translation>
    </message>
    <message>
        <source>such as: Sales</source>
        <comment>name of a group of extensions</comment>
        <translation>por ejemplo: Ventas</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Buscar extensiones</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensiones</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a group</comment>
        <translation>&amp;Nombre:</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RingingSpeaker</name>
    <message>
        <source>%1 is calling</source>
        <translation>Está llamando %1</translation>
    </message>
    <message>
        <source>%1 is calling %2</source>
        <translation>%1 está llamando a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are ringing</source>
        <translation>
            <numerusform>Está sonando %n llamada</numerusform>
            <numerusform>Están sonando %n llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>long</source>
        <comment>how long somebody waits</comment>
        <translation>mucho</translation>
    </message>
    <message>
        <source>too long</source>
        <comment>how long somebody waits</comment>
        <translation>demasiado</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>sin miembros</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>answered within 20 s</comment>
        <translation>%1 % en %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a queue or an extension</comment>
        <translation>no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n esperando</numerusform>
            <numerusform>%n esperando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n hablando</numerusform>
            <numerusform>%n hablando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n sonando</numerusform>
            <numerusform>%n sonando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n atendida</numerusform>
            <numerusform>%n atendidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n abandonada</numerusform>
            <numerusform>%n abandonadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardWindow</name>
    <message>
        <source>A wallboard is shown</source>
        <translation>Se está mostrando un panel mural</translation>
    </message>
    <message>
        <source>Wallboard %1</source>
        <translation>Panel mural %1</translation>
    </message>
    <message>
        <source>%1 lost: %2</source>
        <comment>server, as of 14:02:11</comment>
        <translation>%1 sin conexión: estado %2</translation>
    </message>
    <message>
        <source>Nothing is chosen for this wallboard.

View, Wallboards, Edit: choose queues and extensions.</source>
        <translation>No hay nada elegido para este panel mural.

Ver, Paneles murales, Editar: elija colas y extensiones.</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf.

manager.conf: read = agent, write = reporting</source>
        <translation>No se conoce ninguna cola.

Se configuran en queues.conf.

manager.conf: read = agent, write = reporting</translation>
    </message>
    <message>
        <source>No extensions are known.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</source>
        <translation>No se conoce ninguna extensión.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardDialog</name>
    <message>
        <source>New Wallboard</source>
        <translation>Nuevo panel mural</translation>
    </message>
    <message>
        <source>Edit Wallboard</source>
        <translation>Editar panel mural</translation>
    </message>
    <message>
        <source>There is another wallboard of this name.</source>
        <translation>Ya hay otro panel mural con este nombre.</translation>
    </message>
    <message>
        <source>&amp;All queues</source>
        <translation>&amp;Todas las colas</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoritas</translation>
    </message>
    <message>
        <source>Groups of extensions</source>
        <translation>Grupos de extensiones</translation>
    </message>
    <message>
        <source>such as: Hall</source>
        <comment>name of a wallboard</comment>
        <translation>por ejemplo: Vestíbulo</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a wallboard</comment>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Queues:</source>
        <translation>Colas:</translation>
    </message>
    <message>
        <source>Extensions:</source>
        <translation>Extensiones:</translation>
    </message>
    <message>
        <source>An&amp;d these:</source>
        <comment>numbers of extensions</comment>
        <translation>Y &amp;estas:</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>&amp;Pantalla:</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <comment>a screen</comment>
        <translation>Donde esté la ventana</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (no conectada)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardsMenu</name>
    <message>
        <source>&amp;Wallboards</source>
        <translation>Paneles &amp;murales</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;New Wallboard…</source>
        <translation>&amp;Nuevo panel mural…</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>the voicemail</source>
        <translation>buzón de voz</translation>
    </message>
    <message>
        <source>the voicemail menu</source>
        <translation>menú del buzón de voz</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>locución</translation>
    </message>
    <message>
        <source>music</source>
        <translation>música</translation>
    </message>
    <message>
        <source>the echo test</source>
        <translation>prueba de eco</translation>
    </message>
    <message>
        <source>a page</source>
        <comment>over the loudspeakers of phones</comment>
        <translation>megafonía</translation>
    </message>
    <message>
        <source>a recording</source>
        <comment>which is made</comment>
        <translation>grabación</translation>
    </message>
    <message>
        <source>calls to listen in on</source>
        <translation>escucha de llamadas</translation>
    </message>
    <message>
        <source>the login of agents</source>
        <translation>inicio de sesión de agentes</translation>
    </message>
    <message>
        <source>the agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>cola</translation>
    </message>
    <message>
        <source>a conference</source>
        <translation>conferencia</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>aparcamiento</translation>
    </message>
    <message>
        <source>a program (%1)</source>
        <comment>an application of Asterisk</comment>
        <translation>programa (%1)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>No call is found.</source>
        <translation>No se encontró ninguna llamada.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>From</source>
        <comment>since when it was watched</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a duration</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Llamadas</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>Es&amp;tadísticas</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <comment>when servers were</comment>
        <translation>&amp;Seguimiento</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s)</source>
        <translation>
            <numerusform>La llamada más reciente</numerusform>
            <numerusform>Las %n llamadas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched: calls of this time are not there</source>
        <translation>Sin seguimiento: faltan las llamadas de este periodo</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Con seguimiento</translation>
    </message>
    <message>
        <source>Taken from a recording</source>
        <translation>De una grabación</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>Ocultar &amp;nombres y números</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>There is no history yet. The calls of your servers are kept as they end; those of a recording are taken in by File, Take into History in its window.</source>
        <translation>Todavía no hay historial. Las llamadas de sus servidores se guardan cuando terminan; las de una grabación se incorporan con Archivo, Incorporar al historial en su ventana.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Windows</name>
    <message numerus="yes">
        <source>%n call(s) of this recording are new in the history.</source>
        <translation>
            <numerusform>%n llamada de esta grabación es nueva en el historial.</numerusform>
            <numerusform>%n llamadas de esta grabación son nuevas en el historial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Indicador:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>what calls are told apart by</comment>
        <translation>&amp;Por:</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Exportar estadísticas</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>estadísticas</translation>
    </message>
    <message>
        <source>Table (*.csv);;Picture (*.png);;Drawing (*.svg);;Page (*.pdf)</source>
        <translation>Tabla (*.csv);;Imagen (*.png);;Dibujo (*.svg);;Página (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>From outside</source>
        <translation>De fuera</translation>
    </message>
    <message>
        <source>To outside</source>
        <translation>Hacia fuera</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Internas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Horas de la semana</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Troncal</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semana %1 de %2</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sin cola</translation>
    </message>
    <message>
        <source>No trunk</source>
        <translation>Sin troncal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a moment, and how many calls began then</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Plot</name>
    <message>
        <source>%1: %2</source>
        <comment>a part of a plot, and its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryPage</name>
    <message>
        <source>Keep calls as they end</source>
        <translation>Guardar las llamadas a medida que terminan</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>however much</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>They are kept in %1, which you alone can read.</source>
        <translation>Se guardan en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>For at most:</source>
        <comment>how long calls are kept</comment>
        <translation>Antigüedad máxima:</translation>
    </message>
    <message>
        <source>In at most:</source>
        <comment>how much of the disk calls take</comment>
        <translation>Espacio máximo:</translation>
    </message>
</context>
</TS>
