<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountTexts</name>
    <message>
        <source>LONG-RANDOM-SECRET</source>
        <comment>to be replaced</comment>
        <translation>SECRET-LONG-AU-HASARD</translation>
    </message>
    <message>
        <source>ADDRESS-OF-THIS-COMPUTER</source>
        <comment>to be replaced</comment>
        <translation>ADRESSE-DE-CET-ORDINATEUR</translation>
    </message>
</context>
<context>
    <name>ActionTexts</name>
    <message>
        <source>&amp;Find an Action…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>&amp;Ended Calls</source>
        <translation>Appels &amp;terminés</translation>
    </message>
    <message>
        <source>&amp;Open Recording…</source>
        <translation>&amp;Ouvrir un enregistrement…</translation>
    </message>
    <message>
        <source>Play the &amp;Demo</source>
        <translation>&amp;Lire la démonstration</translation>
    </message>
    <message>
        <source>&amp;Export Calls…</source>
        <translation>&amp;Exporter les appels…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Follow the Desktop</source>
        <comment>appearance</comment>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>appearance</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>appearance</comment>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Expand All</source>
        <translation>Tout &amp;développer</translation>
    </message>
    <message>
        <source>C&amp;ollapse All</source>
        <translation>Tout re&amp;plier</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Next Event</source>
        <translation>Événement &amp;suivant</translation>
    </message>
    <message>
        <source>P&amp;revious Event</source>
        <translation>É&amp;vénement précédent</translation>
    </message>
    <message>
        <source>Next Rep&amp;ort</source>
        <translation>Chan&amp;gement suivant</translation>
    </message>
    <message>
        <source>Previous Repor&amp;t</source>
        <translation>C&amp;hangement précédent</translation>
    </message>
    <message>
        <source>Show &amp;Whole Session</source>
        <translation>&amp;Afficher toute la session</translation>
    </message>
    <message>
        <source>&amp;Skip Pauses</source>
        <translation>Sauter les pa&amp;uses</translation>
    </message>
    <message>
        <source>Next Trans&amp;fer</source>
        <translation>&amp;Transfert suivant</translation>
    </message>
    <message>
        <source>Previous Transf&amp;er</source>
        <translation>T&amp;ransfert précédent</translation>
    </message>
    <message>
        <source>Next Fa&amp;ilure</source>
        <translation>&amp;Échec suivant</translation>
    </message>
    <message>
        <source>Previous Fai&amp;lure</source>
        <translation>Éche&amp;c précédent</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Cacofonisk</source>
        <translation>À &amp;propos de Cacofonisk</translation>
    </message>
    <message>
        <source>Open a recorded session: JSON, JSON Lines or raw AMI text</source>
        <translation>Ouvrir une session enregistrée : JSON, JSON Lines ou texte AMI brut</translation>
    </message>
    <message>
        <source>Watch a small company&apos;s calls arrive, ring and be transferred</source>
        <translation>Regarder les appels d’une petite entreprise arriver, sonner et être transférés</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appel</translation>
    </message>
    <message>
        <source>&amp;Replay</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Connections</source>
        <translation>Conne&amp;xions</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Enregistrer la session…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Watch the calls of one or more Asterisk servers as they happen</source>
        <translation>Suivre en direct les appels d’un ou de plusieurs serveurs Asterisk</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>Appels ma&amp;nqués</translation>
    </message>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>&amp;Live Calls</source>
        <translation>Appels en co&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Notif&amp;y Me of Played Calls</source>
        <translation>&amp;M’avertir des appels rejoués</translation>
    </message>
    <message>
        <source>Show the window with the calls of your servers</source>
        <translation>Afficher la fenêtre des appels de vos serveurs</translation>
    </message>
    <message>
        <source>Notify me of the calls in this recording as it is played, as if they were happening now</source>
        <translation>M’avertir des appels de cet enregistrement pendant sa lecture, comme s’ils avaient lieu maintenant</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>&amp;Masquer les noms et numéros</translation>
    </message>
    <message>
        <source>&amp;Selected Call</source>
        <translation>Appel &amp;sélectionné</translation>
    </message>
    <message>
        <source>Open C&amp;all</source>
        <translation>&amp;Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Go to Its &amp;Begin</source>
        <comment>of a call</comment>
        <translation>Aller à son &amp;début</translation>
    </message>
    <message>
        <source>E&amp;xtensions</source>
        <translation>P&amp;ostes</translation>
    </message>
    <message>
        <source>&amp;Queues</source>
        <translation>&amp;Files d’attente</translation>
    </message>
    <message>
        <source>Conferences and &amp;Parked Calls</source>
        <translation>&amp;Conférences et appels parqués</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>Copy &amp;Report for a Bug</source>
        <translation>&amp;Copier un rapport d’anomalie</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <comment>of a call</comment>
        <translation>&amp;Enregistrer les messages…</translation>
    </message>
    <message>
        <source>&amp;Take into History</source>
        <translation>A&amp;jouter à l’historique</translation>
    </message>
    <message>
        <source>H&amp;istory</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Find calls that ended, and see what days and weeks were like</source>
        <translation>Retrouver des appels terminés, et voir comment se sont passés les jours et les semaines</translation>
    </message>
    <message>
        <source>Keep the calls of this recording with those of your servers, each once</source>
        <translation>Conserver les appels de cet enregistrement avec ceux de vos serveurs, chacun une seule fois</translation>
    </message>
</context>
<context>
    <name>CallTexts</name>
    <message numerus="yes">
        <source>%1 ring(s)</source>
        <comment>parties; how many</comment>
        <translation>
            <numerusform>%1 sonne</numerusform>
            <numerusform>%1 sonnent</numerusform>
        </translation>
    </message>
    <message>
        <source>parked on %1</source>
        <translation>parqué sur %1</translation>
    </message>
    <message>
        <source>conference %1</source>
        <translation>conférence %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Composé</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state of a call</comment>
        <translation>%1, état à %2</translation>
    </message>
    <message>
        <source>The connection to %1 is lost. This was the state of the call at %2.</source>
        <translation>La connexion à %1 est perdue. Voici l’état de l’appel à %2.</translation>
    </message>
    <message>
        <source>from parking: %1</source>
        <comment>who was fetched</comment>
        <translation>repris du parcage : %1</translation>
    </message>
</context>
<context>
    <name>CauseTexts</name>
    <message>
        <source>the number does not exist</source>
        <translation>le numéro n’existe pas</translation>
    </message>
    <message>
        <source>no route to the network</source>
        <translation>aucune route vers le réseau</translation>
    </message>
    <message>
        <source>no route to the destination</source>
        <translation>aucune route vers la destination</translation>
    </message>
    <message>
        <source>wrong prefix dialled</source>
        <translation>préfixe composé incorrect</translation>
    </message>
    <message>
        <source>channel unacceptable</source>
        <translation>canal inacceptable</translation>
    </message>
    <message>
        <source>delivered in a channel already in use</source>
        <translation>remis sur un canal déjà utilisé</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority</source>
        <translation>coupé au profit d’un appel prioritaire</translation>
    </message>
    <message>
        <source>cleared for a call of higher priority, line reserved</source>
        <translation>coupé au profit d’un appel prioritaire, ligne réservée</translation>
    </message>
    <message>
        <source>number moved to another provider</source>
        <translation>numéro porté chez un autre opérateur</translation>
    </message>
    <message>
        <source>user busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>no user responding</source>
        <translation>pas de réaction</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>absent or not registered</source>
        <translation>absent ou non enregistré</translation>
    </message>
    <message>
        <source>call rejected</source>
        <translation>appel refusé</translation>
    </message>
    <message>
        <source>number changed</source>
        <translation>numéro modifié</translation>
    </message>
    <message>
        <source>redirected to another destination</source>
        <translation>redirigé vers une autre destination</translation>
    </message>
    <message>
        <source>routing error in the exchange</source>
        <translation>erreur de routage dans le central</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>pris ailleurs</translation>
    </message>
    <message>
        <source>destination out of order</source>
        <translation>destination hors service</translation>
    </message>
    <message>
        <source>number incomplete or invalid</source>
        <translation>numéro incomplet ou non valide</translation>
    </message>
    <message>
        <source>facility rejected</source>
        <translation>service complémentaire refusé</translation>
    </message>
    <message>
        <source>answer to a status enquiry</source>
        <translation>réponse à une demande d’état</translation>
    </message>
    <message>
        <source>all circuits busy</source>
        <translation>tous les circuits occupés</translation>
    </message>
    <message>
        <source>network out of order</source>
        <translation>réseau hors service</translation>
    </message>
    <message>
        <source>temporary failure</source>
        <translation>défaillance temporaire</translation>
    </message>
    <message>
        <source>congestion</source>
        <translation>encombrement</translation>
    </message>
    <message>
        <source>access information discarded</source>
        <translation>informations d’accès rejetées</translation>
    </message>
    <message>
        <source>the line was not available</source>
        <translation>la ligne n’était pas disponible</translation>
    </message>
    <message>
        <source>no resources available</source>
        <translation>aucune ressource disponible</translation>
    </message>
    <message>
        <source>facility not subscribed</source>
        <translation>service complémentaire non souscrit</translation>
    </message>
    <message>
        <source>outgoing calls barred</source>
        <translation>appels sortants interdits</translation>
    </message>
    <message>
        <source>incoming calls barred</source>
        <translation>appels entrants interdits</translation>
    </message>
    <message>
        <source>this kind of call is not allowed</source>
        <translation>ce type d’appel n’est pas autorisé</translation>
    </message>
    <message>
        <source>no common codec or kind of connection</source>
        <translation>aucun codec ni type de connexion commun</translation>
    </message>
    <message>
        <source>service not available</source>
        <translation>service non disponible</translation>
    </message>
    <message>
        <source>this kind of call is not supported</source>
        <translation>ce type d’appel n’est pas pris en charge</translation>
    </message>
    <message>
        <source>this kind of channel is not supported</source>
        <translation>ce type de canal n’est pas pris en charge</translation>
    </message>
    <message>
        <source>facility not supported</source>
        <translation>service complémentaire non pris en charge</translation>
    </message>
    <message>
        <source>service not supported</source>
        <translation>service non pris en charge</translation>
    </message>
    <message>
        <source>unknown call reference</source>
        <translation>référence d’appel inconnue</translation>
    </message>
    <message>
        <source>incompatible destination</source>
        <translation>destination incompatible</translation>
    </message>
    <message>
        <source>invalid message</source>
        <translation>message non valide</translation>
    </message>
    <message>
        <source>mandatory information missing</source>
        <translation>informations obligatoires manquantes</translation>
    </message>
    <message>
        <source>unknown message</source>
        <translation>message inconnu</translation>
    </message>
    <message>
        <source>message at the wrong moment</source>
        <translation>message à contretemps</translation>
    </message>
    <message>
        <source>unknown information in a message</source>
        <translation>informations inconnues dans un message</translation>
    </message>
    <message>
        <source>invalid information in a message</source>
        <translation>informations non valides dans un message</translation>
    </message>
    <message>
        <source>the far end did not respond in time</source>
        <translation>l’autre extrémité n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>information in a message has a wrong length</source>
        <translation>longueur d’informations incorrecte dans un message</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>special information tone</source>
        <translation>tonalité spéciale d’information</translation>
    </message>
    <message>
        <source>blocked by calls of higher priority</source>
        <translation>bloqué par des appels prioritaires</translation>
    </message>
    <message>
        <source>quality of service not available</source>
        <translation>qualité de service non disponible</translation>
    </message>
    <message>
        <source>not a member of the closed user group</source>
        <translation>non membre du groupe fermé d’usagers</translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>lost: retry in %1</source>
        <translation>connexion perdue : nouvel essai dans %1</translation>
    </message>
    <message>
        <source>not reached: retry in %1</source>
        <translation>injoignable : nouvel essai dans %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation>authentification</translation>
    </message>
    <message>
        <source>reading state</source>
        <translation>lecture de l’état</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>never</source>
        <comment>last heard</comment>
        <translation>jamais</translation>
    </message>
    <message>
        <source>just now</source>
        <comment>last heard</comment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>last heard</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 évén./s</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <comment>clock</comment>
        <translation>pas encore mesurée</translation>
    </message>
    <message>
        <source>same as this computer</source>
        <comment>clock</comment>
        <translation>à l’heure de cet ordinateur</translation>
    </message>
    <message>
        <source>%1 s ahead of this computer</source>
        <comment>clock</comment>
        <translation>%1 s d’avance sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 s behind this computer</source>
        <comment>clock</comment>
        <translation>%1 s de retard sur cet ordinateur</translation>
    </message>
    <message>
        <source> · last message %1 · %2</source>
        <comment>4 s ago; 120 events/s</comment>
        <translation> · dernier message %1 · %2</translation>
    </message>
    <message>
        <source> (calls as of %1)</source>
        <translation> (état des appels à %1)</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>connexion perdue</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>--%1 takes a number of seconds, not “%2”.</source>
        <translation>--%1 attend un nombre de secondes, pas « %2 ».</translation>
    </message>
    <message>
        <source>--speed takes a number from 0.001 to 1000000, or max, not “%1”.</source>
        <translation>--speed attend un nombre de 0.001 à 1000000, ou max, pas « %1 ».</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a recording in it.</source>
        <translation>%1 est un dossier. Choisissez un enregistrement qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: %2.</source>
        <translation>Impossible de lire la suite de %1 : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be read any further: the file has become shorter. Open it again.</source>
        <translation>Impossible de lire la suite de %1 : le fichier est devenu plus court. Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged: its compressed data cannot be read beyond byte %2.</source>
        <translation>%1 est endommagé : ses données compressées sont illisibles après l’octet %2.</translation>
    </message>
    <message>
        <source>%1 was recorded on Asterisk 11 or older (AMI 1), whose events are not detailed enough. Asterisk 12 or newer is needed.</source>
        <translation>%1 a été enregistré avec Asterisk 11 ou plus ancien (AMI 1), dont les événements ne sont pas assez détaillés. Il faut Asterisk 12 ou plus récent.</translation>
    </message>
    <message>
        <source>%1 contains no AMI events. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 ne contient aucun événement AMI. Les enregistrements sont des tableaux JSON, des JSON Lines ou du texte AMI brut, éventuellement compressés avec gzip.</translation>
    </message>
    <message>
        <source>%1 is not a recorded AMI session. Recordings are JSON arrays, JSON Lines or raw AMI text, also compressed with gzip.</source>
        <translation>%1 n’est pas une session AMI enregistrée. Les enregistrements sont des tableaux JSON, des JSON Lines ou du texte AMI brut, éventuellement compressés avec gzip.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>What is received cannot be kept for a while: no folder can be created in %1.</source>
        <translation>Impossible de conserver un temps ce qui est reçu : aucun dossier ne peut être créé dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written completely: %2.</source>
        <translation>%1 n’a pas pu être écrit en entier : %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written any further: %2.</source>
        <translation>Impossible d’écrire la suite de %1 : %2.</translation>
    </message>
    <message>
        <source>%1 already exists and is not a recording that can be continued. Choose another name.</source>
        <translation>%1 existe déjà et n’est pas un enregistrement que l’on peut poursuivre. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Recording to %1 is not possible: a JSON array that is cut off cannot be read. Choose a name that ends in .jsonl.</source>
        <translation>Impossible d’enregistrer dans %1 : un tableau JSON tronqué est illisible. Choisissez un nom qui se termine par .jsonl.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a phone number.</source>
        <translation>Ligne %1 : « %2 » n’est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Line %1: %2 has no name.</source>
        <translation>Ligne %1 : %2 n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 is too large for a list of contacts.</source>
        <translation>%1 est trop volumineux pour une liste de contacts.</translation>
    </message>
    <message>
        <source>There is no column of phone numbers. Name it in the first line, for example “phone”.</source>
        <translation>Il n’y a pas de colonne de numéros de téléphone. Nommez-la sur la première ligne, par exemple « téléphone ».</translation>
    </message>
    <message>
        <source>Line %1: the card that begins here has no end.</source>
        <translation>Ligne %1 : la fiche qui commence ici n’a pas de fin.</translation>
    </message>
    <message>
        <source>Line %1 does not belong in a vCard.</source>
        <translation>La ligne %1 n’a pas sa place dans une vCard.</translation>
    </message>
    <message>
        <source>The action %1 has too many fields: Asterisk accepts %2 lines. Ask for less at a time.</source>
        <translation>L’action %1 a trop de champs : Asterisk accepte %2 lignes. Demandez-en moins à la fois.</translation>
    </message>
    <message>
        <source>The action %1 has a field named “%2”, which is not a valid name. Use letters and digits.</source>
        <translation>L’action %1 a un champ nommé « %2 », ce qui n’est pas un nom valide. Utilisez des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The action %1 sets the field %2, which only the connection may set. Leave it out.</source>
        <translation>L’action %1 définit le champ %2, réservé à la connexion. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 of the action %2 contains a line break or a NUL, which AMI cannot transmit. Remove it.</source>
        <translation>%1 de l’action %2 contient un saut de ligne ou un caractère NUL, que l’AMI ne peut pas transmettre. Supprimez-le.</translation>
    </message>
    <message>
        <source>%1 of the action %2 makes the line longer than the 1024 bytes that Asterisk accepts. Shorten it.</source>
        <translation>%1 de l’action %2 porte la ligne au-delà des 1024 octets qu’Asterisk accepte. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>it is self-signed</source>
        <translation>il est autosigné</translation>
    </message>
    <message>
        <source>its authority is not trusted here</source>
        <translation>son autorité n’est pas approuvée ici</translation>
    </message>
    <message>
        <source>its authority is not known here</source>
        <translation>son autorité n’est pas connue ici</translation>
    </message>
    <message>
        <source>it is not vouched for by any known authority</source>
        <translation>aucune autorité connue ne le garantit</translation>
    </message>
    <message>
        <source>it has expired</source>
        <translation>il a expiré</translation>
    </message>
    <message>
        <source>it is not valid yet</source>
        <translation>il n’est pas encore valide</translation>
    </message>
    <message>
        <source>it was issued for another host name or address</source>
        <translation>il a été délivré pour un autre nom d’hôte ou une autre adresse</translation>
    </message>
    <message>
        <source>it has been revoked</source>
        <translation>il a été révoqué</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not the one that was accepted: %2 instead of %3. Somebody may be listening in: accept it only if the server&apos;s administrator confirms it.</source>
        <translation>Le certificat du serveur %1 n’est pas celui qui a été accepté : %2 au lieu de %3. Quelqu’un est peut-être à l’écoute : ne l’acceptez que si l’administrateur du serveur le confirme.</translation>
    </message>
    <message>
        <source>The certificate of the server at %1 is not trusted: %2. Compare its fingerprint, %3, with the one the administrator gives you, then accept it, or have it renewed.</source>
        <translation>Le certificat du serveur %1 n’est pas approuvé : %2. Comparez son empreinte, %3, avec celle que vous donne l’administrateur, puis acceptez-le, ou faites-le renouveler.</translation>
    </message>
    <message>
        <source>There is no connection to Asterisk at %1. Try again when it is back.</source>
        <translation>Il n’y a pas de connexion à Asterisk sur %1. Réessayez quand elle sera rétablie.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection.</source>
        <translation>Le serveur %1 a fermé la connexion.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection before TLS was established. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>Le serveur %1 a fermé la connexion avant l’établissement de TLS. Vérifiez qu’il s’agit du port de tlsbindaddr dans manager.conf, ou connectez-vous avec tcp://.</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection without a reply. It may be starting or stopping, or have too many logins in progress (authlimit in manager.conf).</source>
        <translation>Le serveur %1 a fermé la connexion sans répondre. Il est peut-être en cours de démarrage ou d’arrêt, ou traite trop de connexions à la fois (authlimit dans manager.conf).</translation>
    </message>
    <message>
        <source>The server at %1 closed the connection during the login. Check that permit and deny in manager.conf let this computer in.</source>
        <translation>Le serveur %1 a fermé la connexion pendant l’authentification. Vérifiez que permit et deny dans manager.conf laissent entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing is listening at %1. Check that Asterisk is running, and check enabled, bindaddr and port in manager.conf.</source>
        <translation>Rien n’écoute sur %1. Vérifiez qu’Asterisk est en marche, et contrôlez enabled, bindaddr et port dans manager.conf.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check its spelling, and the network.</source>
        <translation>L’hôte %1 est introuvable. Vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The server at %1 cannot be reached: %2. Check the network.</source>
        <translation>Impossible de joindre le serveur %1 : %2. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>TLS could not be established with the server at %1: %2. Check that this is the port of tlsbindaddr in manager.conf, or connect with tcp://.</source>
        <translation>Impossible d’établir TLS avec le serveur %1 : %2. Vérifiez qu’il s’agit du port de tlsbindaddr dans manager.conf, ou connectez-vous avec tcp://.</translation>
    </message>
    <message>
        <source>%2 contains no certificate to check the server at %1 against. Choose a PEM file.</source>
        <translation>%2 ne contient aucun certificat permettant de vérifier le serveur %1. Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost: %2.</source>
        <translation>La connexion à %1 a été perdue : %2.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer. Check the host, the port, and any firewalls.</source>
        <translation>Le serveur %1 ne répond pas. Vérifiez l’hôte, le port et les éventuels pare-feu.</translation>
    </message>
    <message>
        <source>The server at %1 does not respond to TLS. Check that this is the port of tlsbindaddr in manager.conf.</source>
        <translation>Le serveur %1 ne réagit pas à TLS. Vérifiez qu’il s’agit du port de tlsbindaddr dans manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not send Asterisk&apos;s greeting. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>Le serveur %1 n’envoie pas le message d’accueil d’Asterisk. Vérifiez le port ; si c’est le port TLS, connectez-vous avec tls://.</translation>
    </message>
    <message>
        <source>The server at %1 does not answer the login. Check that Asterisk is not overloaded.</source>
        <translation>Le serveur %1 ne répond pas à l’authentification. Vérifiez qu’Asterisk n’est pas surchargé.</translation>
    </message>
    <message>
        <source>The server at %1 has stopped responding. Check the network, and that Asterisk is not stuck.</source>
        <translation>Le serveur %1 ne répond plus. Vérifiez le réseau, et qu’Asterisk n’est pas bloqué.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface. Check the port; if it is the TLS port, connect with tls://.</source>
        <translation>Le service sur %1 n’est pas l’interface de gestion d’Asterisk. Vérifiez le port ; si c’est le port TLS, connectez-vous avec tls://.</translation>
    </message>
    <message>
        <source>The service at %1 is not Asterisk&apos;s manager interface: it sends “%2”. Check the port.</source>
        <translation>Le service sur %1 n’est pas l’interface de gestion d’Asterisk : il envoie « %2 ». Vérifiez le port.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2. Check the name and the secret, and that permit and deny in manager.conf let this computer in.</source>
        <translation>L’Asterisk sur %1 a refusé l’utilisateur %2. Vérifiez le nom et le secret, et que permit et deny dans manager.conf laissent entrer cet ordinateur.</translation>
    </message>
    <message>
        <source>Asterisk at %1 does not allow the user %2 to log in. Check the user&apos;s section in manager.conf.</source>
        <translation>L’Asterisk sur %1 n’autorise pas l’utilisateur %2 à se connecter. Vérifiez la section de l’utilisateur dans manager.conf.</translation>
    </message>
    <message>
        <source>Somebody is already logged in at %1 as %2, and manager.conf says allowmultiplelogin=no. End that session, or use another user.</source>
        <translation>Quelqu’un est déjà connecté à %1 comme %2, et manager.conf contient allowmultiplelogin=no. Mettez fin à cette session, ou utilisez un autre utilisateur.</translation>
    </message>
    <message>
        <source>Asterisk at %1 is too old: it announces “%2”, but Asterisk 12 or newer (AMI 2.0) is needed. Update it.</source>
        <translation>L’Asterisk sur %1 est trop ancien : il annonce « %2 », mais il faut Asterisk 12 ou plus récent (AMI 2.0). Mettez-le à jour.</translation>
    </message>
    <message>
        <source>Asterisk at %1 refused the user %2: “%3”. Check the user&apos;s section in manager.conf.</source>
        <translation>L’Asterisk sur %1 a refusé l’utilisateur %2 : « %3 ». Vérifiez la section de l’utilisateur dans manager.conf.</translation>
    </message>
    <message>
        <source>The server at %1 does not accept MD5 logins, and without TLS the secret of %2 could be read on the network. Connect with tls://, or allow the secret to be sent unencrypted.</source>
        <translation>Le serveur %1 n’accepte pas l’authentification MD5, et sans TLS, le secret de l’utilisateur %2 pourrait être lu sur le réseau. Connectez-vous avec tls://, ou autorisez l’envoi du secret en clair.</translation>
    </message>
    <message>
        <source>The user or secret in the server address contains a % that is not part of an escape sequence. Write a literal % as %25.</source>
        <translation>L’utilisateur ou le secret dans l’adresse du serveur contient un % qui ne fait pas partie d’une séquence d’échappement. Écrivez un % littéral sous la forme %25.</translation>
    </message>
    <message>
        <source>The server address must name a user from manager.conf: write user@ in front of “%1”.</source>
        <translation>L’adresse du serveur doit nommer un utilisateur de manager.conf : écrivez utilisateur@ devant « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not an IPv6 address in brackets, such as [2001:db8::1].</source>
        <translation>« %1 » n’est pas une adresse IPv6 entre crochets, comme [2001:db8::1].</translation>
    </message>
    <message>
        <source>Write an IPv6 address in brackets: [%1].</source>
        <translation>Écrivez une adresse IPv6 entre crochets : [%1].</translation>
    </message>
    <message>
        <source>“%1” does not name a host: write the server address as in tls://user@pbx.example:5039.</source>
        <translation>« %1 » ne nomme pas d’hôte : écrivez l’adresse du serveur comme dans tls://utilisateur@pbx.example:5039.</translation>
    </message>
    <message>
        <source>“%1” after the host %2 is not a port: write a number from 1 to 65535, as in :5038.</source>
        <translation>« %1 » après l’hôte %2 n’est pas un port : écrivez un nombre de 1 à 65535, comme dans :5038.</translation>
    </message>
    <message>
        <source>Calls that were already in progress when connecting are not shown. Add to the user in manager.conf: write = reporting</source>
        <translation>Les appels déjà en cours lors de la connexion ne sont pas affichés. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>What callers dialled before the connection was made is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Ce que les appelants ont composé avant la connexion n’est pas connu. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>Callers who were already waiting in queues when connecting are not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Les appelants déjà en file d’attente lors de la connexion ne sont pas connus. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>The states of extensions are not known until they change. Add to the user in manager.conf: write = reporting</source>
        <translation>Les états des postes ne sont pas connus tant qu’ils ne changent pas. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>Calls that were already parked when connecting are not shown as parked. Add to the user in manager.conf: write = call, if the user may then also hang up and redirect calls</source>
        <translation>Les appels déjà parqués lors de la connexion ne sont pas affichés comme tels. Ajoutez à l’utilisateur dans manager.conf : write = call, si cet utilisateur peut alors aussi raccrocher et rediriger des appels</translation>
    </message>
    <message>
        <source>Who is away is not known until it changes. Add to the user in manager.conf: write = reporting</source>
        <translation>Les absences ne sont connues que lorsqu’elles changent. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>Who was already in a conference when connecting is not known. Add to the user in manager.conf: write = reporting</source>
        <translation>Les participants déjà en conférence lors de la connexion ne sont pas connus. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>No events about callers in queues arrive. Add to the user in manager.conf: read = agent</source>
        <translation>Aucun événement sur les appelants en file d’attente n’arrive. Ajoutez à l’utilisateur dans manager.conf : read = agent</translation>
    </message>
    <message>
        <source>No events about calls arrive. Add to the user in manager.conf: read = call</source>
        <translation>Aucun événement sur les appels n’arrive. Ajoutez à l’utilisateur dans manager.conf : read = call</translation>
    </message>
    <message>
        <source>A restart of Asterisk goes unnoticed: calls that it ends are shown as lost. Add to the user in manager.conf: read = system</source>
        <translation>Un redémarrage d’Asterisk passe inaperçu : les appels qu’il interrompt sont affichés comme perdus. Ajoutez à l’utilisateur dans manager.conf : read = system</translation>
    </message>
    <message>
        <source>Missed calls cannot be saved in %1: %2.</source>
        <translation>Impossible d’enregistrer les appels manqués dans %1 : %2.</translation>
    </message>
    <message>
        <source>The missed calls in %1 could not be read. The file was renamed to %2, and a new list was started.</source>
        <translation>Les appels manqués dans %1 n’ont pas pu être lus. Le fichier a été renommé en %2, et une nouvelle liste a été commencée.</translation>
    </message>
    <message>
        <source>Calls that were already on hold when connecting are shown as talking. Add to the user in manager.conf: write = reporting</source>
        <translation>Les appels déjà en attente lors de la connexion sont affichés en communication. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>Which voicemail, menu or other application answers a call is not always known, and a call whose end was missed stays open. Add to the user in manager.conf: write = reporting</source>
        <translation>La messagerie vocale, le menu ou l’autre application qui répond à un appel n’est pas toujours connu, et un appel dont la fin a échappé reste ouvert. Ajoutez à l’utilisateur dans manager.conf : write = reporting</translation>
    </message>
    <message>
        <source>“%1:” cannot be searched for. Use %3; or put text with a colon in quotes.</source>
        <translation>« %1: » ne peut pas être recherché. Utilisez %3 ; ou mettez entre guillemets un texte contenant deux-points.</translation>
    </message>
    <message>
        <source>“%1:” needs a value, such as %1:%3.</source>
        <translation>« %1: » demande une valeur, comme %1:%3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use one of these: %3.</source>
        <translation>« %1: » ne peut pas être « %2 ». Utilisez l’un de ceux-ci : %3.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a time such as 14:00 or 2026-11-23T14:00.</source>
        <translation>« %1: » ne peut pas être « %2 ». Utilisez une heure comme 14:00 ou 2026-11-23T14:00.</translation>
    </message>
    <message>
        <source>“%1:” cannot be “%2”. Use a duration such as 60s, 2m or 1h.</source>
        <translation>« %1: » ne peut pas être « %2 ». Utilisez une durée comme 60s, 2m ou 1h.</translation>
    </message>
    <message>
        <source>%1 is not a file of vCards in UTF-8, so that nothing can be added to it.</source>
        <translation>%1 n’est pas un fichier de vCards en UTF-8 ; rien ne peut donc y être ajouté.</translation>
    </message>
    <message>
        <source>“%1” has a field that is not closed. Write fields like {{caller.number}}, without spaces.</source>
        <translation>« %1 » a un champ qui n’est pas fermé. Écrivez les champs comme {{caller.number}}, sans espaces.</translation>
    </message>
    <message>
        <source>There is no field {{%1}}. Use one of these: %2.</source>
        <translation>Il n’y a pas de champ {{%1}}. Utilisez l’un de ceux-ci : %2.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// and the name of a host.</source>
        <translation>Écrivez une adresse qui commence par https:// et le nom d’un hôte.</translation>
    </message>
    <message>
        <source>Addresses with %1: are not opened, only those with https: and http:.</source>
        <translation>Les adresses en %1: ne sont pas ouvertes, seulement celles en https: et http:.</translation>
    </message>
    <message>
        <source>The name of the host holds no fields: end it with a / or ? in front of the first one.</source>
        <translation>Le nom de l’hôte ne contient pas de champs : terminez-le par un / ou un ? devant le premier.</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>« %1 » n’est pas une adresse.</translation>
    </message>
    <message>
        <source>Write a program and its arguments; its name holds no fields.</source>
        <translation>Écrivez un programme et ses arguments ; son nom ne contient pas de champs.</translation>
    </message>
    <message>
        <source>A shell would run what callers write in their names. Start a program without one.</source>
        <translation>Un shell exécuterait ce que les appelants écrivent dans leurs noms. Lancez un programme sans passer par un shell.</translation>
    </message>
    <message>
        <source>There is no program %1.</source>
        <translation>Il n’y a pas de programme %1.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the desktop knows no program for it.</source>
        <translation>Impossible d’ouvrir %1 : le bureau ne connaît aucun programme pour cela.</translation>
    </message>
    <message>
        <source>%1 cannot be started.</source>
        <translation>Impossible de démarrer %1.</translation>
    </message>
    <message>
        <source>The name of %1 tells no format: let it end in .jsonl or .ami, or with .gz after that.</source>
        <translation>Le nom de %1 n’indique aucun format : terminez-le par .jsonl ou .ami, éventuellement suivi de .gz.</translation>
    </message>
    <message>
        <source>%1 is the recording itself. Choose another name.</source>
        <translation>%1 est l’enregistrement lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is not written: no message of the call is there.</source>
        <translation>%1 n’a pas été écrit : aucun message de l’appel n’est disponible.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept, so that none can be saved. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Les messages des appels en cours ne sont pas conservés ; aucun ne peut donc être enregistré. Choisissez dans les préférences, sous Confidentialité, pendant combien de temps ils doivent l’être.</translation>
    </message>
    <message>
        <source>There is no history yet: %1 does not exist.</source>
        <translation>Il n’y a pas encore d’historique : %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The history in %1 was written by a newer version of this program. It is left as it is, and no calls are kept until this program is updated.</source>
        <translation>L’historique dans %1 a été écrit par une version plus récente de ce programme. Il est laissé tel quel, et aucun appel n’est conservé tant que ce programme n’est pas mis à jour.</translation>
    </message>
    <message>
        <source>The history in %1 is of an older version of this program, or empty. It is brought up to date when calls are kept next.</source>
        <translation>L’historique dans %1 date d’une version plus ancienne de ce programme, ou il est vide. Il sera mis à jour la prochaine fois que des appels seront conservés.</translation>
    </message>
    <message>
        <source>The history in %1 is damaged. It is left as it is, and no calls are kept. Move the file away to begin a new one.</source>
        <translation>L’historique dans %1 est endommagé. Il est laissé tel quel, et aucun appel n’est conservé. Déplacez le fichier pour en commencer un nouveau.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the disk is full. They are held in memory, and kept once there is room.</source>
        <translation>Impossible de conserver des appels dans %1 : le disque est plein. Ils sont gardés en mémoire, et seront conservés dès qu’il y aura de la place.</translation>
    </message>
    <message>
        <source>Calls cannot be kept in %1: the file or its folder may not be written.</source>
        <translation>Impossible de conserver des appels dans %1 : le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>The history in %1 cannot be used: %2.</source>
        <translation>L’historique dans %1 est inutilisable : %2.</translation>
    </message>
    <message>
        <source>What is to go out cannot be kept in %1: %2.</source>
        <translation>Impossible de conserver dans %1 ce qui doit être envoyé : %2.</translation>
    </message>
    <message>
        <source>%1 is in use by another program (process %2): one program at a time delivers what is kept there. Stop that one, or give this one another outbox.</source>
        <translation>%1 est utilisé par un autre programme (processus %2) : un seul programme à la fois distribue ce qui y est conservé. Arrêtez celui-là, ou donnez à celui-ci une autre boîte d’envoi.</translation>
    </message>
    <message>
        <source>The outbox %1 is damaged. It was renamed to %2, and a new one was begun: what waited there has not gone out.</source>
        <translation>La boîte d’envoi %1 est endommagée. Elle a été renommée en %2, et une nouvelle a été commencée : ce qui y attendait n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>%1 was written by a later version of this program, which this one cannot read. It is left as it is: use that version, or another outbox.</source>
        <translation>%1 a été écrit par une version ultérieure de ce programme, que celle-ci ne sait pas lire. Il est laissé tel quel : utilisez cette version-là, ou une autre boîte d’envoi.</translation>
    </message>
    <message>
        <source>%1 can be written again: nothing waits in memory any more.</source>
        <translation>%1 est de nouveau accessible en écriture : plus rien n’attend en mémoire.</translation>
    </message>
    <message>
        <source>%1: %2 events were dropped: %3</source>
        <translation>%1 : %2 événements ont été abandonnés : %3</translation>
    </message>
    <message>
        <source>The secret of a webhook is “whsec_” and base64 of 24 to 64 bytes. Make one with: echo whsec_$(openssl rand -base64 32)</source>
        <translation>Le secret d’un webhook se compose de « whsec_ » suivi de 24 à 64 octets en base64. Créez-en un avec : echo whsec_$(openssl rand -base64 32)</translation>
    </message>
    <message>
        <source>There are no events “%1”. Did you mean “%2”?</source>
        <translation>Il n’y a pas d’événements « %1 ». Vouliez-vous dire « %2 » ?</translation>
    </message>
    <message>
        <source>The template has a partial, {{&gt;…}}: there are none here.</source>
        <translation>Le modèle contient un gabarit partiel, {{&gt;…}} : il n’y en a pas ici.</translation>
    </message>
    <message>
        <source>The template cannot be read: %1</source>
        <translation>Impossible de lire le modèle : %1</translation>
    </message>
    <message>
        <source>The address is none for this event: %1</source>
        <translation>L’adresse n’est pas valable pour cet événement : %1</translation>
    </message>
    <message>
        <source>The body has %1 bytes; at most %2 are sent.</source>
        <translation>Le corps compte %1 octets ; %2 au plus sont envoyés.</translation>
    </message>
    <message>
        <source>“%1” is to be a text: %1 = &quot;…&quot;</source>
        <translation>« %1 » doit être un texte : %1 = &quot;…&quot;</translation>
    </message>
    <message>
        <source>%1 needs “%2”.</source>
        <translation>%1 nécessite « %2 ».</translation>
    </message>
    <message>
        <source>“%1” is to be a list of texts: %1 = [&quot;…&quot;, &quot;…&quot;]</source>
        <translation>« %1 » doit être une liste de textes : %1 = [&quot;…&quot;, &quot;…&quot;]</translation>
    </message>
    <message>
        <source>“%1” is to be true or false.</source>
        <translation>« %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>“%1” is to be a number from %2 to %3.</source>
        <translation>« %1 » doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“%1” is to be a table: [%1]</source>
        <translation>« %1 » doit être une table : [%1]</translation>
    </message>
    <message>
        <source>“%1” may be there several times: write [[%1]]</source>
        <translation>« %1 » peut figurer plusieurs fois : écrivez [[%1]]</translation>
    </message>
    <message>
        <source>%1 has no “%2”. It has: %3.</source>
        <translation>%1 n’a pas de « %2 ». Possibilités : %3.</translation>
    </message>
    <message>
        <source>%1 has no “%2”. Did you mean “%3”?</source>
        <translation>%1 n’a pas de « %2 ». Vouliez-vous dire « %3 » ?</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lecture impossible : %1</translation>
    </message>
    <message>
        <source>is not TOML: %1</source>
        <translation>n’est pas du TOML : %1</translation>
    </message>
    <message>
        <source>A secret has no place in the address: give it with secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Un secret n’a pas sa place dans l’adresse : donnez-le avec secret = { file = &quot;…&quot; } ou { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>“%1” is not a known code page</source>
        <translation>« %1 » n’est pas une page de codes connue</translation>
    </message>
    <message>
        <source>“%1” is no address of a webhook: https://host/path</source>
        <translation>« %1 » n’est pas une adresse de webhook : https://hôte/chemin</translation>
    </message>
    <message>
        <source>%1 is no program that can be started.</source>
        <translation>%1 n’est pas un programme que l’on peut lancer.</translation>
    </message>
    <message>
        <source>“%1” is no address of a broker: mqtts://user@host</source>
        <translation>« %1 » n’est pas une adresse de broker : mqtts://utilisateur@hôte</translation>
    </message>
    <message>
        <source>“topics” is to be chunks or each, not “%1”.</source>
        <translation>« topics » doit être chunks ou each, pas « %1 ».</translation>
    </message>
    <message>
        <source>A secret stands in a file of its own: secret = { file = &quot;…&quot; } or { credential = &quot;…&quot; }.</source>
        <translation>Un secret se trouve dans un fichier à part : secret = { file = &quot;…&quot; } ou { credential = &quot;…&quot; }.</translation>
    </message>
    <message>
        <source>A secret needs either “file” or “credential”.</source>
        <translation>Un secret nécessite soit « file », soit « credential ».</translation>
    </message>
    <message>
        <source>There are no credentials here: CREDENTIALS_DIRECTORY is not set. systemd sets it where the unit has LoadCredential=%1:…</source>
        <translation>Il n’y a pas d’identifiants ici : CREDENTIALS_DIRECTORY n’est pas défini. systemd le définit lorsque l’unité contient LoadCredential=%1:…</translation>
    </message>
    <message>
        <source>The secret in %1 cannot be read: %2</source>
        <translation>Impossible de lire le secret dans %1 : %2</translation>
    </message>
    <message>
        <source>Everybody can read the secret in %1: chmod o-rwx %1</source>
        <translation>Tout le monde peut lire le secret dans %1 : chmod o-rwx %1</translation>
    </message>
    <message>
        <source>There is no secret in %1.</source>
        <translation>Il n’y a pas de secret dans %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Two ways out are called “%1”: give one another name.</source>
        <translation>Deux sorties s’appellent « %1 » : donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>The figures cannot be written to %1: %2</source>
        <translation>Impossible d’écrire les statistiques dans %1 : %2</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”, nor any other. Make one in the menu View, Wallboards.</source>
        <translation>Il n’y a pas de tableau mural « %1 », ni aucun autre. Créez-en un dans le menu Affichage, Tableaux muraux.</translation>
    </message>
    <message>
        <source>There is no wallboard “%1”. There are: %2.</source>
        <translation>Il n’y a pas de tableau mural « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>The address of a broker ends with the site that its collectors tell of, as in mqtts://user@broker.example/amsterdam.</source>
        <translation>L’adresse d’un broker se termine par le site dont ses collecteurs rendent compte, comme dans mqtts://utilisateur@broker.example/amsterdam.</translation>
    </message>
    <message>
        <source>A server address begins with tcp:// or tls://, as in tls://user@pbx.example; that of a broker with mqtts:// or mqtt://.</source>
        <translation>L’adresse d’un serveur commence par tcp:// ou tls://, comme dans tls://utilisateur@pbx.example ; celle d’un broker par mqtts:// ou mqtt://.</translation>
    </message>
    <message>
        <source>No broker is listening at %1. Check that it is running, and the port of its listener.</source>
        <translation>Aucun broker n’écoute sur %1. Vérifiez qu’il est en marche, ainsi que le port sur lequel il écoute.</translation>
    </message>
    <message>
        <source>The broker&apos;s host in %1 was not found. Check its spelling, and the network.</source>
        <translation>L’hôte du broker dans %1 est introuvable. Vérifiez son orthographe et le réseau.</translation>
    </message>
    <message>
        <source>The broker at %1 does not answer. Check the network, and firewalls on the way.</source>
        <translation>Le broker %1 ne répond pas. Vérifiez le réseau et les pare-feu sur le chemin.</translation>
    </message>
    <message>
        <source>The broker at %1 cannot be reached: %2. Check the network.</source>
        <translation>Impossible de joindre le broker %1 : %2. Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The broker at %1 does not speak MQTT 5.</source>
        <translation>Le broker %1 ne parle pas MQTT 5.</translation>
    </message>
    <message>
        <source>The broker at %1 does not accept the client id.</source>
        <translation>Le broker %1 n’accepte pas l’identifiant de client.</translation>
    </message>
    <message>
        <source>The broker at %1 wants a user and a password: write user@ in front of its host.</source>
        <translation>Le broker %1 demande un utilisateur et un mot de passe : écrivez utilisateur@ devant son hôte.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the login of %2. Check the user, and its password.</source>
        <translation>Le broker %1 a refusé la connexion de l’utilisateur %2. Vérifiez l’utilisateur et son mot de passe.</translation>
    </message>
    <message>
        <source>The broker at %1 is too busy for another client.</source>
        <translation>Le broker %1 est trop occupé pour un client de plus.</translation>
    </message>
    <message>
        <source>The broker at %1 has banned this client.</source>
        <translation>Le broker %1 a banni ce client.</translation>
    </message>
    <message>
        <source>The broker at %1 refused the connection, with reason %2 of MQTT.</source>
        <translation>Le broker %1 a refusé la connexion, avec le motif MQTT %2.</translation>
    </message>
    <message>
        <source>The broker at %1 is shutting down.</source>
        <translation>Le broker %1 est en cours d’arrêt.</translation>
    </message>
    <message>
        <source>The broker at %1 has stopped responding.</source>
        <translation>Le broker %1 ne répond plus.</translation>
    </message>
    <message>
        <source>Another program with the same name has logged in at the broker at %1: two collectors are set up for one server. This one stops; end one of them, and start it again.</source>
        <translation>Un autre programme du même nom s’est connecté au broker %1 : deux collecteurs sont configurés pour un seul serveur. Celui-ci s’arrête ; mettez fin à l’un des deux, puis relancez celui-ci.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: its administrator does not allow it any more.</source>
        <translation>Le broker %1 a mis fin à la connexion : son administrateur ne l’autorise plus.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection: a message was too large for it (max_packet_size).</source>
        <translation>Le broker %1 a mis fin à la connexion : un message était trop volumineux pour lui (max_packet_size).</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 was lost.</source>
        <translation>La connexion au broker %1 a été perdue.</translation>
    </message>
    <message>
        <source>The broker at %1 ended the connection, with reason %2 of MQTT.</source>
        <translation>Le broker %1 a mis fin à la connexion, avec le motif MQTT %2.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 is not trusted. Name the PEM file of its authority, or have the certificate renewed.</source>
        <translation>Le certificat du broker %1 n’est pas approuvé. Indiquez le fichier PEM de son autorité, ou faites renouveler le certificat.</translation>
    </message>
    <message>
        <source>The certificate of the broker at %1 was issued for another host name or address.</source>
        <translation>Le certificat du broker %1 a été délivré pour un autre nom d’hôte ou une autre adresse.</translation>
    </message>
    <message>
        <source>TLS could not be established with the broker at %1. Check that this is the port of a listener with TLS, or connect with mqtt:// where nobody can listen in.</source>
        <translation>Impossible d’établir TLS avec le broker %1. Vérifiez qu’il s’agit d’un port d’écoute avec TLS, ou connectez-vous avec mqtt:// là où personne ne peut être à l’écoute.</translation>
    </message>
    <message>
        <source>The broker at %1 does not let %2 publish to %3. Check the broker&apos;s ACL file.</source>
        <translation>Le broker %1 ne laisse pas %2 publier sur %3. Vérifiez le fichier ACL du broker.</translation>
    </message>
    <message>
        <source>The broker at %1 does not take messages for %2, with reason %3 of MQTT.</source>
        <translation>Le broker %1 ne prend pas de messages pour %2, avec le motif MQTT %3.</translation>
    </message>
    <message>
        <source>This program was built without libmosquitto: it cannot connect to a broker.</source>
        <translation>Ce programme a été compilé sans libmosquitto : il ne peut pas se connecter à un broker.</translation>
    </message>
    <message>
        <source>The connection to the broker at %1 is not encrypted: anybody on the network can read the calls, and the password. Use mqtts://.</source>
        <translation>La connexion au broker %1 n’est pas chiffrée : n’importe qui sur le réseau peut lire les appels et le mot de passe. Utilisez mqtts://.</translation>
    </message>
    <message>
        <source>The collector of %1 has lost its connection, or is not running.</source>
        <translation>Le collecteur de %1 a perdu sa connexion, ou n’est pas en marche.</translation>
    </message>
    <message>
        <source>The collector of %1 was stopped.</source>
        <translation>Le collecteur de %1 a été arrêté.</translation>
    </message>
    <message>
        <source>What the broker keeps of %1 is incomplete: it lost some, or the account may not read all of it.</source>
        <translation>Ce que le broker conserve sur %1 est incomplet : il en a perdu une partie, ou le compte ne peut pas tout lire.</translation>
    </message>
    <message>
        <source>The broker at %1 tells nothing of %2: no collector has told of it, or the account may not read it (ACL).</source>
        <translation>Le broker %1 ne dit rien de %2 : aucun collecteur n’en a rendu compte, ou le compte ne peut pas le lire (ACL).</translation>
    </message>
</context>
<context>
    <name>ExportTexts</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Numéro de l’appelant</translation>
    </message>
    <message>
        <source>Caller&apos;s name</source>
        <translation>Nom de l’appelant</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Composé</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Pris par</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of who answered</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>Waited (s)</source>
        <translation>Attente (s)</translation>
    </message>
    <message>
        <source>Talked (s)</source>
        <translation>Communication (s)</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Caller&apos;s channel</source>
        <translation>Canal de l’appelant</translation>
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
        <translation>État à</translation>
    </message>
</context>
<context>
    <name>FilterTexts</name>
    <message>
        <source>as of</source>
        <comment>a state, at the time when the connection was lost</comment>
        <translation>état à</translation>
    </message>
</context>
<context>
    <name>HelpTexts</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About Cacofonisk</source>
        <translation>À propos de Cacofonisk</translation>
    </message>
    <message>
        <source>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Shows what happens to the calls of an Asterisk PBX: who calls, which phones ring, who answers, and who is transferred to whom.&lt;/p&gt;&lt;p&gt;Free software under the MIT licence.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Cacofonisk %1&lt;/b&gt;&lt;p&gt;Montre ce que deviennent les appels d’un PBX Asterisk : qui appelle, quels téléphones sonnent, qui répond, et qui est transféré vers qui.&lt;/p&gt;&lt;p&gt;Logiciel libre sous licence MIT.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>LadderTexts</name>
    <message>
        <source>%1: %2</source>
        <comment>what happened, and why</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>is in a call already</source>
        <translation>est déjà en communication</translation>
    </message>
    <message>
        <source>is in a call to %1 already</source>
        <translation>est déjà en communication avec %1</translation>
    </message>
    <message>
        <source>makes a call</source>
        <translation>passe un appel</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>appelle %1</translation>
    </message>
    <message>
        <source>hands over</source>
        <translation>transfère après consultation</translation>
    </message>
    <message>
        <source>hands over to %1</source>
        <translation>transfère après consultation vers %1</translation>
    </message>
    <message>
        <source>sends on (ringing)</source>
        <translation>transfère pendant la sonnerie</translation>
    </message>
    <message>
        <source>sends on (ringing) to %1</source>
        <translation>transfère pendant la sonnerie vers %1</translation>
    </message>
    <message>
        <source>sends on (blind)</source>
        <translation>transfère directement</translation>
    </message>
    <message>
        <source>sends on (blind) to %1</source>
        <translation>transfère directement vers %1</translation>
    </message>
    <message>
        <source>is rung by Asterisk</source>
        <translation>reçoit un appel d’Asterisk</translation>
    </message>
    <message>
        <source>rings</source>
        <translation>fait sonner</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appelle</translation>
    </message>
    <message>
        <source>also calls their own phone: %1</source>
        <translation>appelle aussi son propre téléphone : %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>stops ringing</source>
        <translation>cesse de sonner</translation>
    </message>
    <message>
        <source>picks up</source>
        <translation>intercepte</translation>
    </message>
    <message>
        <source>is connected with</source>
        <translation>entre en communication avec</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>met en attente</translation>
    </message>
    <message>
        <source>holds the call</source>
        <translation>met l’appel en attente</translation>
    </message>
    <message>
        <source>resumes</source>
        <translation>reprend</translation>
    </message>
    <message>
        <source>resumes the call</source>
        <translation>reprend l’appel</translation>
    </message>
    <message>
        <source>consults</source>
        <translation>consulte</translation>
    </message>
    <message>
        <source>consults %1</source>
        <translation>consulte %1</translation>
    </message>
    <message>
        <source>ends the consultation</source>
        <translation>termine la consultation</translation>
    </message>
    <message>
        <source>parks on %1</source>
        <translation>parque sur %1</translation>
    </message>
    <message>
        <source>is parked on %1</source>
        <translation>passe en parcage sur %1</translation>
    </message>
    <message>
        <source>retrieves from %1</source>
        <translation>reprend sur %1</translation>
    </message>
    <message>
        <source>is parked too long</source>
        <translation>reste trop longtemps en parcage</translation>
    </message>
    <message>
        <source>joins queue %1</source>
        <translation>entre dans la file %1</translation>
    </message>
    <message>
        <source>leaves queue %1</source>
        <translation>quitte la file %1</translation>
    </message>
    <message>
        <source>joins conference %1</source>
        <translation>rejoint la conférence %1</translation>
    </message>
    <message>
        <source>leaves conference %1</source>
        <translation>quitte la conférence %1</translation>
    </message>
    <message>
        <source>reaches %1</source>
        <comment>an application</comment>
        <translation>atteint %1</translation>
    </message>
    <message>
        <source>hangs up</source>
        <translation>raccroche</translation>
    </message>
    <message>
        <source>is disconnected</source>
        <translation>voit l’appel coupé</translation>
    </message>
    <message>
        <source>is cut off: Asterisk stopped</source>
        <translation>voit l’appel coupé : Asterisk s’est arrêté</translation>
    </message>
    <message>
        <source>is lost from sight: no connection to Asterisk</source>
        <translation>disparaît de la vue : pas de connexion à Asterisk</translation>
    </message>
    <message>
        <source>%1 rings %2.</source>
        <translation>%1 fait sonner %2.</translation>
    </message>
    <message>
        <source>Another phone of %1 rings.</source>
        <translation>Un autre téléphone sonne chez %1.</translation>
    </message>
    <message>
        <source>%1 calls %2: %3.</source>
        <translation>%1 appelle %2 : %3.</translation>
    </message>
    <message>
        <source>%1 answers %2.</source>
        <translation>%1 répond à %2.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
    <message>
        <source>%1 picks up the call of %2.</source>
        <translation>%1 intercepte l’appel passé par %2.</translation>
    </message>
    <message>
        <source>%1 is connected with %2.</source>
        <translation>%1 entre en communication avec %2.</translation>
    </message>
    <message>
        <source>%1 puts %2 on hold.</source>
        <translation>%1 met %2 en attente.</translation>
    </message>
    <message>
        <source>%1 puts the call on hold.</source>
        <translation>%1 met l’appel en attente.</translation>
    </message>
    <message>
        <source>%1 takes %2 off hold.</source>
        <translation>%1 reprend %2.</translation>
    </message>
    <message>
        <source>%1 takes the call off hold.</source>
        <translation>%1 reprend l’appel.</translation>
    </message>
    <message>
        <source>%1 parks %2 on %3.</source>
        <translation>%1 parque %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 retrieves %2 from %3.</source>
        <translation>%1 reprend %2 sur %3.</translation>
    </message>
    <message>
        <source>%1 retrieves the call.</source>
        <translation>%1 récupère l’appel.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, without asking.</source>
        <translation>%1 transfère %2 vers %3, sans consultation.</translation>
    </message>
    <message>
        <source>%1 sends %2 on to %3, who has not answered yet.</source>
        <translation>%1 transfère %2 vers %3, sans attendre la réponse.</translation>
    </message>
    <message>
        <source>%1 hands %2 over to %3.</source>
        <translation>%1 transfère %2 vers %3 après consultation.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (slow)</source>
        <translation>%1 (lent)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>whose phone, and why it stops ringing</comment>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>who, and what happened: Alice hangs up</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>forwarded the call</source>
        <translation>appel renvoyé</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>attend une réponse</translation>
    </message>
    <message>
        <source>with an application</source>
        <translation>dans une application</translation>
    </message>
    <message>
        <source>waits in a queue</source>
        <translation>patiente dans une file</translation>
    </message>
    <message>
        <source>rings</source>
        <comment>for a while</comment>
        <translation>sonne</translation>
    </message>
    <message>
        <source>in a conference</source>
        <translation>en conférence</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>en parcage</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>en communication</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>is answered by Asterisk</source>
        <translation>reçoit la réponse d’Asterisk</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number and device</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>adds to the talk</source>
        <comment>a three-way conference</comment>
        <translation>ajoute à la conversation</translation>
    </message>
    <message>
        <source>%1 adds %3 to the talk with %2.</source>
        <comment>a three-way conference</comment>
        <translation>%1 ajoute %3 à la conversation avec %2.</translation>
    </message>
</context>
<context>
    <name>MarkupTexts</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel : %1</translation>
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
        <translation>l’appelant</translation>
    </message>
    <message>
        <source>an unknown party</source>
        <translation>un inconnu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list of parties</comment>
        <translation>%1 et %2</translation>
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
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>an anonymous caller</source>
        <translation>un appelant anonyme</translation>
    </message>
    <message>
        <source>the call</source>
        <comment>to be put through</comment>
        <translation>l’appel</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>%1 is calling</source>
        <comment>a notification</comment>
        <translation>%1 appelle</translation>
    </message>
    <message>
        <source>%1 is calling, transferred by %2</source>
        <translation>%1 appelle, transfert par %2</translation>
    </message>
    <message>
        <source>%1, transferred by %2</source>
        <translation>%1, transfert par %2</translation>
    </message>
    <message>
        <source>%1 is still waiting</source>
        <translation>%1 patiente toujours</translation>
    </message>
    <message>
        <source>%2 answered the call from %1</source>
        <comment>%1 caller, %2 who answered</comment>
        <translation>%2 a répondu à %1</translation>
    </message>
    <message>
        <source>The call from %1 was answered</source>
        <translation>Quelqu’un a répondu à %1</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Appel manqué : %1</translation>
    </message>
    <message>
        <source>Dialled: %1</source>
        <translation>Numéro composé : %1</translation>
    </message>
    <message>
        <source>Queue: %1</source>
        <translation>File d’attente : %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <comment>a time of day</comment>
        <translation>Depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>Rang %n time(s)</source>
        <translation>
            <numerusform>A sonné %n fois</numerusform>
            <numerusform>A sonné %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <comment>a caller without number and name</comment>
        <translation>Quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) during Do Not Disturb</source>
        <translation>
            <numerusform>%n appel manqué en mode Ne pas déranger</numerusform>
            <numerusform>%n appels manqués en mode Ne pas déranger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) answered elsewhere</source>
        <translation>
            <numerusform>%n appel pris ailleurs</numerusform>
            <numerusform>%n appels pris ailleurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is back: %2 did not answer</source>
        <comment>%1 whom I passed on, %2 to whom</comment>
        <translation>%1 est de retour : %2 n’a pas répondu</translation>
    </message>
    <message>
        <source>%1 and %2 have been talking for a long time</source>
        <comment>caller, who answered</comment>
        <translation>%1 et %2 sont en communication depuis longtemps</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting in %1</source>
        <comment>a queue</comment>
        <translation>
            <numerusform>%n appelant dans la file %1</numerusform>
            <numerusform>%n appelants dans la file %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start %1</source>
        <comment>a program</comment>
        <translation>Lancer %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>the page of a host</comment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>OptionTexts</name>
    <message>
        <source>Plays the demo session that comes with the program.</source>
        <translation>Lit la session de démonstration fournie avec le programme.</translation>
    </message>
    <message>
        <source>Starts playing the recording at once.</source>
        <translation>Commence aussitôt la lecture de l’enregistrement.</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time, or max.</source>
        <translation>Vitesse de lecture, en multiple du temps réel, ou max.</translation>
    </message>
    <message>
        <source>Where in the recording to start.</source>
        <translation>Endroit de l’enregistrement où commencer.</translation>
    </message>
    <message>
        <source>Saves a picture of the window as PNG, then quits.</source>
        <translation>Enregistre une image de la fenêtre en PNG, puis quitte.</translation>
    </message>
    <message>
        <source>How long after the start to save it (default: 1).</source>
        <translation>Délai après le démarrage avant de l’enregistrer (par défaut : 1).</translation>
    </message>
    <message>
        <source>Shows what happens to the calls of an Asterisk PBX.</source>
        <translation>Montre ce que deviennent les appels d’un PBX Asterisk.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Connects to this Asterisk as well as to those in the preferences: tls://user@host or tcp://user@host. The secret is taken from the environment variable CACOFONISK_SECRET, or asked for.</source>
        <translation>Se connecte à cet Asterisk en plus de ceux des préférences : tls://utilisateur@hôte ou tcp://utilisateur@hôte. Le secret est pris dans la variable d’environnement CACOFONISK_SECRET, ou demandé.</translation>
    </message>
    <message>
        <source>Starts without showing the window: in the tray, or minimised if there is no tray.</source>
        <translation>Démarre sans afficher la fenêtre : dans la zone de notification, ou réduite s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Recorded sessions; each opens in its own window.</source>
        <translation>Sessions enregistrées ; chacune s’ouvre dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>Asks which recordings to open.</source>
        <translation>Demande quels enregistrements ouvrir.</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Starts with this wallboard of the menu View, Wallboards, on its screen and without the window. May be given several times.</source>
        <translation>Démarre avec ce tableau mural du menu Affichage, Tableaux muraux, sur son écran et sans la fenêtre. Peut être indiqué plusieurs fois.</translation>
    </message>
</context>
<context>
    <name>PageTexts</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Messages</source>
        <comment>of the PBX</comment>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>There are more messages, which are not on this page.</source>
        <translation>Il y a d’autres messages, qui ne figurent pas sur cette page.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>messages that were too large and were skipped</source>
        <translation>messages trop volumineux, ignorés</translation>
    </message>
    <message>
        <source>messages that ran into the next one without a blank line between them</source>
        <translation>messages accolés au suivant, sans ligne vide entre eux</translation>
    </message>
    <message>
        <source>answers to a Command without an end</source>
        <translation>réponses sans fin à une action Command</translation>
    </message>
    <message>
        <source>answers that do not name their action (no ActionID)</source>
        <translation>réponses qui ne nomment pas leur action (sans ActionID)</translation>
    </message>
    <message>
        <source>messages that are neither event nor response</source>
        <translation>messages qui ne sont ni événement ni réponse</translation>
    </message>
    <message>
        <source>events with an unknown name</source>
        <translation>événements de nom inconnu</translation>
    </message>
    <message>
        <source>texts that are not UTF-8</source>
        <translation>textes qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>pieces that are not JSON objects and were skipped</source>
        <translation>fragments qui ne sont pas des objets JSON, ignorés</translation>
    </message>
    <message>
        <source>damaged parts that are not text</source>
        <translation>parties endommagées qui ne sont pas du texte</translation>
    </message>
    <message>
        <source>incomplete last message, left out</source>
        <translation>dernier message incomplet, laissé de côté</translation>
    </message>
    <message>
        <source>events about channels whose beginning was not seen</source>
        <translation>événements sur des canaux dont le début n’a pas été vu</translation>
    </message>
    <message>
        <source>events about bridges whose beginning was not seen</source>
        <translation>événements sur des ponts dont le début n’a pas été vu</translation>
    </message>
    <message>
        <source>channels that rang or talked but belong to no call shown</source>
        <translation>canaux ayant sonné ou communiqué sans appartenir à un appel affiché</translation>
    </message>
    <message>
        <source>message that was too large and was skipped</source>
        <translation>message trop volumineux, ignoré</translation>
    </message>
    <message>
        <source>message that ran into the next one without a blank line between them</source>
        <translation>message accolé au suivant, sans ligne vide entre eux</translation>
    </message>
    <message>
        <source>answer to a Command without an end</source>
        <translation>réponse sans fin à une action Command</translation>
    </message>
    <message>
        <source>answer that does not name its action (no ActionID)</source>
        <translation>réponse qui ne nomme pas son action (sans ActionID)</translation>
    </message>
    <message>
        <source>message that is neither event nor response</source>
        <translation>message qui n’est ni événement ni réponse</translation>
    </message>
    <message>
        <source>event with an unknown name</source>
        <translation>événement de nom inconnu</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texte qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>piece that is not a JSON object and was skipped</source>
        <translation>fragment qui n’est pas un objet JSON, ignoré</translation>
    </message>
    <message>
        <source>damaged part that is not text</source>
        <translation>partie endommagée qui n’est pas du texte</translation>
    </message>
    <message>
        <source>event about a channel whose beginning was not seen</source>
        <translation>événement sur un canal dont le début n’a pas été vu</translation>
    </message>
    <message>
        <source>event about a bridge whose beginning was not seen</source>
        <translation>événement sur un pont dont le début n’a pas été vu</translation>
    </message>
    <message>
        <source>channel that rang or talked but belongs to no call shown</source>
        <translation>canal ayant sonné ou communiqué sans appartenir à un appel affiché</translation>
    </message>
    <message>
        <source>incomplete last messages, left out</source>
        <translation>derniers messages incomplets, laissés de côté</translation>
    </message>
</context>
<context>
    <name>ReasonTexts</name>
    <message>
        <source>%1 (cause %2)</source>
        <comment>why, Q.850</comment>
        <translation>%1 (cause %2)</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>the network refused the call</source>
        <translation>appel refusé par le réseau</translation>
    </message>
    <message>
        <source>could not be reached</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>still ringing</source>
        <translation>sonne encore</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>a répondu</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>a répondu après %1</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>rejected the call</source>
        <translation>appel refusé</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>did not answer within %1</source>
        <translation>pas de réponse en %1</translation>
    </message>
    <message>
        <source>the caller gave up</source>
        <translation>abandon de l’appelant</translation>
    </message>
    <message>
        <source>the caller gave up after %1</source>
        <translation>abandon de l’appelant après %1</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <translation>pris ailleurs</translation>
    </message>
    <message>
        <source>dial status %1</source>
        <comment>BUSY</comment>
        <translation>état de Dial : %1</translation>
    </message>
    <message>
        <source>cause %1</source>
        <comment>Q.850</comment>
        <translation>cause %1</translation>
    </message>
    <message>
        <source>cause %1 (%2)</source>
        <comment>Q.850, in words</comment>
        <translation>cause %1 (%2)</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <comment>486 Busy Here</comment>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk s’est arrêté</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abouti</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 a raccroché avant la réponse</translation>
    </message>
    <message>
        <source>given up before an answer</source>
        <translation>abandonné avant la réponse</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>the call was rejected</source>
        <translation>l’appel a été refusé</translation>
    </message>
    <message>
        <source>ended unseen, while the connection was lost</source>
        <translation>fin non observée, pendant la perte de la connexion</translation>
    </message>
    <message>
        <source>driver&apos;s cause %1</source>
        <translation>cause du pilote : %1</translation>
    </message>
    <message>
        <source>no longer called</source>
        <translation>appel retiré</translation>
    </message>
    <message>
        <source>no longer called after %1</source>
        <translation>appel retiré après %1</translation>
    </message>
    <message>
        <source>picked up, but did not take the call</source>
        <translation>décroché, mais appel non pris</translation>
    </message>
</context>
<context>
    <name>SpanTexts</name>
    <message>
        <source>less than a second</source>
        <translation>moins d’une seconde</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>StoryTeller</name>
    <message>
        <source>%1 was connected with %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 a été en communication avec %2.</translation>
    </message>
    <message>
        <source>They talked for %1.</source>
        <comment>a duration</comment>
        <translation>La conversation a duré %1.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>La conversation a duré %1 en tout.</translation>
    </message>
    <message>
        <source>Before that, they had talked for %1.</source>
        <comment>a duration</comment>
        <translation>Auparavant, la conversation avait duré %1.</translation>
    </message>
    <message>
        <source>Before that, the talk had lasted %1 in all.</source>
        <comment>a duration</comment>
        <translation>Auparavant, la conversation avait duré %1 en tout.</translation>
    </message>
    <message>
        <source>Asterisk stopped, which cut the call off.</source>
        <translation>Asterisk s’est arrêté, ce qui a coupé l’appel.</translation>
    </message>
    <message>
        <source>How it ended is not known, as the connection to Asterisk was lost.</source>
        <translation>On ignore comment l’appel s’est terminé, la connexion à Asterisk ayant été perdue.</translation>
    </message>
    <message>
        <source>%1 hung up.</source>
        <translation>%1 a raccroché.</translation>
    </message>
    <message>
        <source>They talked for %1; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>La conversation a duré %1 ; %2 a raccroché.</translation>
    </message>
    <message>
        <source>The talk lasted %1 in all; %2 hung up.</source>
        <comment>a duration, a party</comment>
        <translation>La conversation a duré %1 en tout ; %2 a raccroché.</translation>
    </message>
    <message>
        <source>Nobody answered.</source>
        <translation>Personne n’a répondu.</translation>
    </message>
    <message>
        <source>It was busy.</source>
        <translation>La ligne était occupée.</translation>
    </message>
    <message>
        <source>The call was rejected.</source>
        <translation>L’appel a été refusé.</translation>
    </message>
    <message>
        <source>The call failed.</source>
        <translation>L’appel a échoué.</translation>
    </message>
    <message>
        <source>The call failed: %1.</source>
        <comment>why</comment>
        <translation>L’appel a échoué : %1.</translation>
    </message>
    <message>
        <source>The call was answered elsewhere.</source>
        <translation>L’appel a été pris ailleurs.</translation>
    </message>
    <message>
        <source>%1 hung up before anybody answered.</source>
        <translation>%1 a raccroché avant que quelqu’un ne réponde.</translation>
    </message>
    <message>
        <source>The call was given up before anybody answered.</source>
        <translation>L’appel a été abandonné avant que quelqu’un ne réponde.</translation>
    </message>
    <message>
        <source>The beginning of this call was not seen.</source>
        <translation>Le début de cet appel n’a pas été vu.</translation>
    </message>
    <message>
        <source>%1 is calling.</source>
        <translation>%1 appelle.</translation>
    </message>
    <message>
        <source>%1 called.</source>
        <translation>%1 a appelé.</translation>
    </message>
    <message>
        <source>%1 is calling %2.</source>
        <comment>a number</comment>
        <translation>%1 appelle le %2.</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <comment>a number</comment>
        <translation>%1 a appelé le %2.</translation>
    </message>
    <message>
        <source>%1 is calling over the trunk “%2”.</source>
        <translation>%1 appelle par le trunk « %2 ».</translation>
    </message>
    <message>
        <source>%1 called over the trunk “%2”.</source>
        <translation>%1 a appelé par le trunk « %2 ».</translation>
    </message>
    <message>
        <source>%1 is calling %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 appelle le %2 par le trunk « %3 ».</translation>
    </message>
    <message>
        <source>%1 called %2 over the trunk “%3”.</source>
        <comment>a number</comment>
        <translation>%1 a appelé le %2 par le trunk « %3 ».</translation>
    </message>
    <message>
        <source>Asterisk rang %1, who answered.</source>
        <translation>Asterisk a appelé %1, qui a répondu.</translation>
    </message>
    <message>
        <source>Asterisk rang %1.</source>
        <translation>Asterisk a appelé %1.</translation>
    </message>
    <message>
        <source>%1 called %2 by click-to-dial.</source>
        <comment>a number</comment>
        <translation>%1 a appelé le %2 par clic.</translation>
    </message>
    <message>
        <source>Click-to-dial was to connect %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>L’appel par clic devait relier %1 au %2.</translation>
    </message>
    <message>
        <source>Click-to-dial is connecting %1 with %2.</source>
        <comment>a party, a number</comment>
        <translation>L’appel par clic relie %1 au %2.</translation>
    </message>
    <message>
        <source>No phone is ringing yet.</source>
        <translation>Aucun téléphone ne sonne encore.</translation>
    </message>
    <message>
        <source>No phone is ringing now.</source>
        <translation>Aucun téléphone ne sonne en ce moment.</translation>
    </message>
    <message>
        <source>%1 have been talking for %2.</source>
        <comment>parties</comment>
        <translation>%1 sont en communication depuis %2.</translation>
    </message>
    <message>
        <source>%1 are talking.</source>
        <comment>parties</comment>
        <translation>%1 sont en communication.</translation>
    </message>
    <message>
        <source>The call is on hold.</source>
        <translation>L’appel est en attente.</translation>
    </message>
    <message>
        <source>The call has not ended yet.</source>
        <translation>L’appel n’est pas encore terminé.</translation>
    </message>
    <message>
        <source>%1 is in a menu or another application of Asterisk.</source>
        <translation>%1 est dans un menu ou une autre application d’Asterisk.</translation>
    </message>
    <message>
        <source>The call reached %1.</source>
        <comment>a party</comment>
        <translation>L’appel a abouti chez %1.</translation>
    </message>
    <message>
        <source>%1 joined the queue “%2” in position %3.</source>
        <translation>%1 a rejoint la file d’attente « %2 » en position %3.</translation>
    </message>
    <message>
        <source>%1 has been waiting in the queue “%2” for %3.</source>
        <translation>%1 patiente dans la file d’attente « %2 » depuis %3.</translation>
    </message>
    <message>
        <source>%1 is waiting in the queue “%2”.</source>
        <translation>%1 patiente dans la file d’attente « %2 ».</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3.</source>
        <translation>%1 a patienté dans la file d’attente « %2 » pendant %3.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2”.</source>
        <translation>%1 a patienté dans la file d’attente « %2 ».</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 and hung up.</source>
        <translation>%1 a patienté dans la file d’attente « %2 » pendant %3 et a raccroché.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” and hung up.</source>
        <translation>%1 a patienté dans la file d’attente « %2 » et a raccroché.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” for %3 in vain.</source>
        <translation>%1 a patienté en vain dans la file d’attente « %2 » pendant %3.</translation>
    </message>
    <message>
        <source>%1 waited in the queue “%2” in vain.</source>
        <translation>%1 a patienté en vain dans la file d’attente « %2 ».</translation>
    </message>
    <message>
        <source>%1 could not join the queue “%2”.</source>
        <translation>%1 n’a pas pu rejoindre la file d’attente « %2 ».</translation>
    </message>
    <message>
        <source>%1 left the queue “%2” after %3.</source>
        <translation>%1 a quitté la file d’attente « %2 » après %3.</translation>
    </message>
    <message>
        <source>%1 left the queue “%2”.</source>
        <translation>%1 a quitté la file d’attente « %2 ».</translation>
    </message>
    <message>
        <source>%1 put the call on hold for %2.</source>
        <translation>%1 a mis l’appel en attente pendant %2.</translation>
    </message>
    <message>
        <source>%1 put the call on hold.</source>
        <translation>%1 a mis l’appel en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times, for %2 in all.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 a mis l’appel en attente %n fois, pendant %2 en tout.</numerusform>
            <numerusform>%1 a mis l’appel en attente %n fois, pendant %2 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold %n times.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>%1 a mis l’appel en attente %n fois.</numerusform>
            <numerusform>%1 a mis l’appel en attente %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has had the call on hold for %2.</source>
        <translation>%1 garde l’appel en attente depuis %2.</translation>
    </message>
    <message>
        <source>%1 has the call on hold.</source>
        <translation>%1 garde l’appel en attente.</translation>
    </message>
    <message>
        <source>%1 parked the call in space %2.</source>
        <translation>%1 a parqué l’appel sur la place %2.</translation>
    </message>
    <message>
        <source>The call was parked in space %1.</source>
        <translation>L’appel a été parqué sur la place %1.</translation>
    </message>
    <message>
        <source>It has been there for %1.</source>
        <comment>a parked call</comment>
        <translation>Il s’y trouve depuis %1.</translation>
    </message>
    <message>
        <source>It is still there.</source>
        <translation>Il s’y trouve toujours.</translation>
    </message>
    <message>
        <source>%1 retrieved it after %2.</source>
        <comment>a parked call</comment>
        <translation>%1 l’a repris après %2.</translation>
    </message>
    <message>
        <source>%1 retrieved it.</source>
        <comment>a parked call</comment>
        <translation>%1 l’a repris.</translation>
    </message>
    <message>
        <source>It was retrieved after %1.</source>
        <comment>a parked call</comment>
        <translation>Il a été repris après %1.</translation>
    </message>
    <message>
        <source>It was retrieved.</source>
        <comment>a parked call</comment>
        <translation>Il a été repris.</translation>
    </message>
    <message>
        <source>Nobody retrieved it within %1.</source>
        <comment>a parked call</comment>
        <translation>Personne ne l’a repris en %1.</translation>
    </message>
    <message>
        <source>Nobody retrieved it in time.</source>
        <comment>a parked call</comment>
        <translation>Personne ne l’a repris à temps.</translation>
    </message>
    <message>
        <source>The waiting party hung up after %1.</source>
        <comment>a parked call</comment>
        <translation>Le correspondant parqué a raccroché après %1.</translation>
    </message>
    <message>
        <source>The waiting party hung up.</source>
        <comment>a parked call</comment>
        <translation>Le correspondant parqué a raccroché.</translation>
    </message>
    <message>
        <source>In the conference “%1” are %2.</source>
        <comment>parties</comment>
        <translation>Dans la conférence « %1 », il y a %2.</translation>
    </message>
    <message>
        <source>In the conference “%1” were %2.</source>
        <comment>parties</comment>
        <translation>Dans la conférence « %1 », il y avait %2.</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2”.</source>
        <translation>%1 est dans la conférence « %2 ».</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2”.</source>
        <translation>%1 était dans la conférence « %2 ».</translation>
    </message>
    <message>
        <source>%1 is in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 est dans la conférence « %2 » avec %3.</translation>
    </message>
    <message>
        <source>%1 was in the conference “%2” with %3.</source>
        <comment>parties</comment>
        <translation>%1 était dans la conférence « %2 » avec %3.</translation>
    </message>
    <message>
        <source>Meanwhile %1 spoke with %2.</source>
        <comment>two parties</comment>
        <translation>Entre-temps, %1 a parlé avec %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is speaking with %2.</source>
        <comment>two parties</comment>
        <translation>Pendant ce temps, %1 parle avec %2.</translation>
    </message>
    <message>
        <source>Meanwhile %1 called %2, but nobody answered.</source>
        <comment>a party, a number</comment>
        <translation>Entre-temps, %1 a appelé le %2, mais personne n’a répondu.</translation>
    </message>
    <message>
        <source>Meanwhile %1 is calling %2.</source>
        <comment>a party, a number</comment>
        <translation>Pendant ce temps, %1 appelle le %2.</translation>
    </message>
    <message>
        <source>The voicemail took the call.</source>
        <translation>La messagerie vocale a pris l’appel.</translation>
    </message>
    <message>
        <source>The voicemail menu took the call.</source>
        <translation>Le menu de la messagerie vocale a pris l’appel.</translation>
    </message>
    <message>
        <source>An announcement was played.</source>
        <translation>Une annonce a été diffusée.</translation>
    </message>
    <message>
        <source>Music was played.</source>
        <translation>De la musique a été diffusée.</translation>
    </message>
    <message>
        <source>The echo test took the call.</source>
        <translation>Le test d’écho a pris l’appel.</translation>
    </message>
    <message>
        <source>It was announced over the loudspeakers of phones.</source>
        <comment>a page</comment>
        <translation>Une annonce a été diffusée par les haut-parleurs des téléphones.</translation>
    </message>
    <message>
        <source>A recording was made.</source>
        <translation>Un enregistrement a été réalisé.</translation>
    </message>
    <message>
        <source>%1 listened in on other calls.</source>
        <translation>%1 a écouté d’autres appels.</translation>
    </message>
    <message>
        <source>A program took the call (%1).</source>
        <comment>an application of Asterisk</comment>
        <translation>Un programme a pris l’appel (%1).</translation>
    </message>
    <message>
        <source>%1 logged in as an agent.</source>
        <translation>%1 a ouvert une session d’agent.</translation>
    </message>
    <message>
        <source>The application %1 took the call.</source>
        <translation>L’application %1 a pris l’appel.</translation>
    </message>
    <message>
        <source>%1 picked up the call.</source>
        <translation>%1 a intercepté l’appel.</translation>
    </message>
    <message>
        <source>%1 picked up the call, which rang at %2.</source>
        <comment>a party, parties</comment>
        <translation>%1 a intercepté l’appel, qui sonnait chez %2.</translation>
    </message>
    <message>
        <source>It has been ringing at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Le téléphone sonne chez %1 depuis %2.</translation>
    </message>
    <message>
        <source>It is ringing at %1.</source>
        <comment>parties</comment>
        <translation>Le téléphone sonne chez %1.</translation>
    </message>
    <message>
        <source>It was busy at %1.</source>
        <comment>parties</comment>
        <translation>La ligne était occupée chez %1.</translation>
    </message>
    <message>
        <source>%1 rejected the call.</source>
        <comment>parties</comment>
        <translation>Appel refusé par %1.</translation>
    </message>
    <message>
        <source>It rang at %1 for %2.</source>
        <comment>parties, a duration</comment>
        <translation>Le téléphone a sonné chez %1 pendant %2.</translation>
    </message>
    <message>
        <source>It rang at %1.</source>
        <comment>parties</comment>
        <translation>Le téléphone a sonné chez %1.</translation>
    </message>
    <message>
        <source>It also rang at %1.</source>
        <comment>parties</comment>
        <translation>Le téléphone a aussi sonné chez %1.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered at once.</source>
        <translation>On a rappelé %1, qui a répondu aussitôt.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered after %2.</source>
        <translation>On a rappelé %1, qui a répondu après %2.</translation>
    </message>
    <message>
        <source>%1 was rung back and answered.</source>
        <translation>On a rappelé %1, qui a répondu.</translation>
    </message>
    <message>
        <source>%1 answered at once.</source>
        <translation>%1 a répondu aussitôt.</translation>
    </message>
    <message>
        <source>%1 answered after %2.</source>
        <translation>%1 a répondu après %2.</translation>
    </message>
    <message>
        <source>%1 answered.</source>
        <translation>%1 a répondu.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was rung %n times and did not answer.</source>
        <comment>a party</comment>
        <translation>
            <numerusform>Pas de réponse chez %1 après %n appel.</numerusform>
            <numerusform>Pas de réponse chez %1 après %n appels.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did not answer within %2.</source>
        <comment>parties, a duration</comment>
        <translation>Pas de réponse chez %1 en %2.</translation>
    </message>
    <message>
        <source>%1 did not answer.</source>
        <comment>parties</comment>
        <translation>Pas de réponse chez %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <comment>parties</comment>
        <translation>Impossible de joindre %1.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <comment>parties, why</comment>
        <translation>Impossible de joindre %1 : %2.</translation>
    </message>
    <message>
        <source>Asterisk itself took the call.</source>
        <translation>Asterisk lui-même a pris l’appel.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then put %3 through.</source>
        <comment>three parties</comment>
        <translation>%1 a d’abord parlé avec %2, puis a transféré %3.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then put %3 through.</source>
        <comment>three parties and a number</comment>
        <translation>%1 a appelé le %4, a d’abord parlé avec %2, puis a transféré %3.</translation>
    </message>
    <message>
        <source>%1 transferred %2.</source>
        <comment>two parties</comment>
        <translation>%1 a transféré %2.</translation>
    </message>
    <message>
        <source>%1 is putting %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 transfère %2 vers %3.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3 while it was still ringing there.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 a transféré %2 vers %3 pendant que le téléphone y sonnait encore.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered at once.</source>
        <comment>three parties</comment>
        <translation>%1 a transféré %2 vers %3, qui a répondu aussitôt.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered after %4.</source>
        <comment>three parties, a duration</comment>
        <translation>%1 a transféré %2 vers %3, qui a répondu après %4.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3, who answered.</source>
        <comment>three parties</comment>
        <translation>%1 a transféré %2 vers %3, qui a répondu.</translation>
    </message>
    <message>
        <source>%1 put %2 through to %3.</source>
        <comment>two parties, a party or number</comment>
        <translation>%1 a transféré %2 vers %3.</translation>
    </message>
    <message>
        <source>%1 is being rung back.</source>
        <comment>who transferred the call</comment>
        <translation>On rappelle %1.</translation>
    </message>
    <message>
        <source>%1 was rung back, but did not take the call.</source>
        <comment>who transferred the call</comment>
        <translation>On a rappelé %1, sans que l’appel soit pris.</translation>
    </message>
    <message>
        <source>Nobody was reached there.</source>
        <translation>Personne n’y a été joint.</translation>
    </message>
    <message>
        <source>%1 took the call back.</source>
        <comment>who transferred the call</comment>
        <translation>%1 a repris l’appel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times, for %2 in all.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 ont mis l’appel en attente à tour de rôle, %n fois, pendant %2 en tout.</numerusform>
            <numerusform>%1 ont mis l’appel en attente à tour de rôle, %n fois, pendant %2 en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put the call on hold by turns, %n times.</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 ont mis l’appel en attente à tour de rôle, %n fois.</numerusform>
            <numerusform>%1 ont mis l’appel en attente à tour de rôle, %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 forwarded the call.</source>
        <comment>parties</comment>
        <translation>Appel renvoyé par %1.</translation>
    </message>
    <message>
        <source>%1 picked up, but did not take the call.</source>
        <comment>parties</comment>
        <translation>On a décroché chez %1, mais sans prendre l’appel.</translation>
    </message>
    <message>
        <source>%1 retrieved %2, who was parked in space %3.</source>
        <comment>two parties</comment>
        <translation>%1 a repris %2 sur la place de parcage %3.</translation>
    </message>
    <message>
        <source>Meanwhile %2 called %1, who put %3 through to them.</source>
        <comment>three parties</comment>
        <translation>Entre-temps, %2 a appelé %1, qui lui a transféré %3.</translation>
    </message>
    <message>
        <source>%1 spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties</comment>
        <translation>%1 a d’abord parlé avec %2, puis a ajouté %3 : tous trois ont parlé ensemble.</translation>
    </message>
    <message>
        <source>%1 called %4, spoke with %2 first and then brought %3 in: all three talked.</source>
        <comment>three parties and a number</comment>
        <translation>%1 a appelé le %4, a d’abord parlé avec %2, puis a ajouté %3 : tous trois ont parlé ensemble.</translation>
    </message>
    <message>
        <source>The call was to be taken by an agent.</source>
        <translation>Un agent devait prendre l’appel.</translation>
    </message>
    <message>
        <source>A queue took the call.</source>
        <translation>Une file d’attente a pris l’appel.</translation>
    </message>
    <message>
        <source>A conference took the call.</source>
        <translation>Une conférence a pris l’appel.</translation>
    </message>
    <message>
        <source>The call was sent to parking.</source>
        <translation>L’appel a été envoyé au parcage.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>parties</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>In</source>
        <comment>a call from outside</comment>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>a call to the outside</comment>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Internal</source>
        <comment>a call</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Transfert direct</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Transfert supervisé</translation>
    </message>
    <message>
        <source>Blonde transfer</source>
        <comment>to a phone that still rings</comment>
        <translation>Transfert semi-supervisé</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a party</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Dialling</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>En communication</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>En file d’attente</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Parqué</translation>
    </message>
    <message>
        <source>In conference</source>
        <translation>En conférence</translation>
    </message>
    <message>
        <source>Being transferred</source>
        <translation>En transfert</translation>
    </message>
    <message>
        <source>In dialplan</source>
        <comment>with a menu, a mailbox or another application</comment>
        <translation>Dans le dialplan</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abouti</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>the caller hung up before an answer</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Answered elsewhere</source>
        <translation>Pris ailleurs</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>a call that ended unseen</comment>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <comment>a transfer</comment>
        <translation>pas encore pris</translation>
    </message>
    <message>
        <source>completed</source>
        <comment>a transfer</comment>
        <translation>effectué</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a transfer</comment>
        <translation>échec</translation>
    </message>
    <message>
        <source>returned to the transferer</source>
        <comment>a transfer</comment>
        <translation>revenu à l’auteur</translation>
    </message>
    <message>
        <source>ringing for %1</source>
        <translation>sonne depuis %1</translation>
    </message>
    <message>
        <source>answered after %1</source>
        <translation>a répondu après %1</translation>
    </message>
    <message>
        <source>did not answer in %1</source>
        <translation>pas de réponse en %1</translation>
    </message>
    <message>
        <source>rang for %1, another phone answered</source>
        <translation>a sonné %1, un autre téléphone a répondu</translation>
    </message>
    <message>
        <source>rang for %1, the caller hung up</source>
        <translation>a sonné %1, l’appelant a raccroché</translation>
    </message>
    <message>
        <source>rang for %1, then was busy</source>
        <translation>a sonné %1, puis occupé</translation>
    </message>
    <message>
        <source>rejected after %1</source>
        <translation>a refusé après %1</translation>
    </message>
    <message>
        <source>failed after %1</source>
        <translation>a échoué après %1</translation>
    </message>
    <message>
        <source>%1 by %2 → %3, %4</source>
        <comment>kind, transferer, target, outcome</comment>
        <translation>%1 par %2 → %3, %4</translation>
    </message>
    <message>
        <source>%1 hung up</source>
        <translation>%1 a raccroché</translation>
    </message>
    <message>
        <source>SIP %1</source>
        <translation>SIP %1</translation>
    </message>
    <message>
        <source>%1 hung up before an answer</source>
        <translation>%1 a raccroché avant la réponse</translation>
    </message>
    <message>
        <source>while there was no connection</source>
        <translation>pendant l’absence de connexion</translation>
    </message>
    <message>
        <source>Asterisk stopped</source>
        <translation>Asterisk s’est arrêté</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AccountView</name>
    <message>
        <source>For manager.conf on the server: a user who can watch calls and do nothing else. Then reload the file with: asterisk -rx &quot;manager reload&quot;</source>
        <translation>Pour manager.conf sur le serveur : un utilisateur qui peut suivre les appels et rien d’autre. Rechargez ensuite le fichier avec : asterisk -rx &quot;manager reload&quot;</translation>
    </message>
    <message>
        <source>Lines for manager.conf</source>
        <translation>Lignes pour manager.conf</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Co&amp;pier</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallTree</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallWindow</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n call(s) shown</source>
        <translation>
            <numerusform>%1 sur %n appel affiché</numerusform>
            <numerusform>%1 sur %n appels affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Recorded sessions (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;All files (*)</source>
        <translation>Sessions enregistrées (*.json *.jsonl *.ndjson *.ami *.txt *.gz *.zst);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The recording was read, but parts of it are not as expected: %1.</source>
        <translation>L’enregistrement a été lu, mais certaines parties ne sont pas conformes : %1.</translation>
    </message>
    <message>
        <source>No calls match the search.</source>
        <translation>Aucun appel ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Open Recordings</source>
        <translation>Ouvrir des enregistrements</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>A report about the program, this computer and the servers is in the clipboard. Paste it where you describe the fault.</source>
        <translation>Un rapport sur le programme, cet ordinateur et les serveurs se trouve dans le presse-papiers. Collez-le là où vous décrivez l’anomalie.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CertificateDialog</name>
    <message>
        <source>Different Certificate</source>
        <translation>Certificat différent</translation>
    </message>
    <message>
        <source>Unknown Certificate</source>
        <translation>Certificat inconnu</translation>
    </message>
    <message>
        <source>Nothing has been sent to this server. Ask its administrator whether it has a new certificate, and compare the fingerprints.</source>
        <translation>Rien n’a été envoyé à ce serveur. Demandez à son administrateur s’il a un nouveau certificat, et comparez les empreintes.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that this command shows on the server:
openssl x509 -in CERTIFICATE -noout -fingerprint -sha256</source>
        <translation>Comparez l’empreinte avec celle que cette commande affiche sur le serveur :
openssl x509 -in CERTIFICAT -noout -fingerprint -sha256</translation>
    </message>
    <message>
        <source>The certificate of %1 is not the one that you accepted. Somebody may be listening in.</source>
        <translation>Le certificat de %1 n’est pas celui que vous avez accepté. Quelqu’un est peut-être à l’écoute.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Le certificat de %1 n’est pas approuvé : %2.</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Issued to:</source>
        <translation>Délivré à :</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>Délivré par :</translation>
    </message>
    <message>
        <source>Valid until:</source>
        <translation>Valide jusqu’au :</translation>
    </message>
    <message>
        <source>Accepted (SHA-256):</source>
        <translation>Accepté (SHA-256) :</translation>
    </message>
    <message>
        <source>New (SHA-256):</source>
        <translation>Nouveau (SHA-256) :</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256):</source>
        <translation>Empreinte (SHA-256) :</translation>
    </message>
    <message>
        <source>&amp;Replace the Certificate</source>
        <translation>&amp;Remplacer le certificat</translation>
    </message>
    <message>
        <source>&amp;Trust and Connect</source>
        <translation>&amp;Faire confiance et se connecter</translation>
    </message>
    <message>
        <source>I have &amp;compared the new fingerprint with the administrator&apos;s</source>
        <translation>J’ai &amp;comparé la nouvelle empreinte avec celle de l’administrateur</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ColumnsDialog</name>
    <message>
        <source>Ignored</source>
        <comment>what a column contains</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>what a column contains</comment>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>First name</source>
        <comment>what a column contains</comment>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <comment>what a column contains</comment>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <comment>what a column contains</comment>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>what a column contains</comment>
        <translation>Société</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a column contains</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <comment>a file</comment>
        <translation>Colonnes de %1</translation>
    </message>
    <message>
        <source>These are the first &amp;lines of %1. What does each column contain? The answer is kept for files with the same headings.</source>
        <translation>Voici les premières &amp;lignes de %1. Que contient chaque colonne ? La réponse est conservée pour les fichiers ayant les mêmes en-têtes.</translation>
    </message>
    <message>
        <source>A column of numbers is needed, and one of names or companies. Several columns may contain numbers.</source>
        <translation>Il faut une colonne de numéros, et une de noms ou de sociétés. Plusieurs colonnes peuvent contenir des numéros.</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <comment>its number and its heading</comment>
        <translation>Colonne %1 : %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CommandPalette</name>
    <message>
        <source>Find an Action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>A few letters of what you want to do</source>
        <translation>Quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Letters of an action</source>
        <translation>Lettres d’une action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConnectionTest</name>
    <message>
        <source>It works: logged in as %1, AMI %2.</source>
        <translation>Cela fonctionne : connecté comme %1, AMI %2.</translation>
    </message>
    <message>
        <source>It works: the broker tells of %1.</source>
        <translation>Cela fonctionne : le broker rend compte de %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactsPage</name>
    <message>
        <source>unknown columns</source>
        <comment>what a file holds</comment>
        <translation>colonnes inconnues</translation>
    </message>
    <message>
        <source>%1: its headings do not tell which columns contain names and numbers. Select the file and press “Columns…”.</source>
        <translation>%1 : ses en-têtes n’indiquent pas quelles colonnes contiennent les noms et les numéros. Sélectionnez le fichier et cliquez sur « Colonnes… ».</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lonnes…</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entry/entries could not be used. The first: %2</source>
        <comment>a file</comment>
        <translation>
            <numerusform>%1 : %n entrée n’a pas pu être utilisée : %2</numerusform>
            <numerusform>%1 : %n entrées n’ont pas pu être utilisées. La première : %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Contact &amp;files that give names to numbers (vCard or CSV). They are read again whenever they change:</source>
        <translation>Fichiers de contacts qui &amp;donnent des noms aux numéros (vCard ou CSV). Ils sont relus à chaque modification :</translation>
    </message>
    <message>
        <source>Contact files</source>
        <translation>Fichiers de contacts</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Contains</source>
        <comment>column: what a file holds</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Numbers without a country &amp;code are from:</source>
        <translation>Les numéros sans &amp;indicatif de pays viennent de :</translation>
    </message>
    <message>
        <source>no country</source>
        <comment>numbers are written with a country code</comment>
        <translation>aucun pays</translation>
    </message>
    <message>
        <source>is being read</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>Contact Files</source>
        <translation>Fichiers de contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CountsBar</name>
    <message>
        <source>Show only these calls</source>
        <translation>N’afficher que ces appels</translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n sonne</numerusform>
            <numerusform>%n sonnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n patiente</numerusform>
            <numerusform>%n patientent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting %1</source>
        <comment>calls, and for how long</comment>
        <translation>
            <numerusform>%n patiente %1</numerusform>
            <numerusform>%n patientent %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n talking</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en communication</numerusform>
            <numerusform>%n en communication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on hold</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n parqué</numerusform>
            <numerusform>%n parqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskCalls</name>
    <message>
        <source>Do Not Disturb, as set on the desktop</source>
        <translation>Ne pas déranger, comme réglé sur le bureau</translation>
    </message>
    <message>
        <source>Test Caller</source>
        <translation>Appelant de test</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskController</name>
    <message>
        <source>The headings of %1 do not tell which columns contain names and numbers. Choose them in the preferences, under Contacts.</source>
        <comment>contact files</comment>
        <translation>Les en-têtes de %1 n’indiquent pas quelles colonnes contiennent les noms et les numéros. Choisissez-les dans les préférences, sous Contacts.</translation>
    </message>
    <message>
        <source>&amp;Show the Window</source>
        <translation>&amp;Afficher la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Missed Calls</source>
        <translation>Appels &amp;manqués</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Cacofonisk is still running in the tray</source>
        <translation>Cacofonisk reste actif dans la zone de notification</translation>
    </message>
    <message>
        <source>It notifies you of your calls from there. To end it, choose Quit in its menu.</source>
        <translation>Il vous y avertit de vos appels. Pour l’arrêter, choisissez Quitter dans son menu.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>&amp;Desktop</source>
        <translation>&amp;Bureau</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskNotifications</name>
    <message>
        <source>In the recording being played</source>
        <translation>Dans l’enregistrement en cours de lecture</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DeskPage</name>
    <message>
        <source>Ended calls stay in the &amp;table for</source>
        <translation>Les appels terminés restent dans le &amp;tableau pendant</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 heures</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Rester &amp;actif dans la zone de notification à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Start without the &amp;window, in the tray or minimised</source>
        <translation>Démarrer sans la f&amp;enêtre, dans la zone de notification ou réduit</translation>
    </message>
    <message>
        <source>Start when I &amp;log in</source>
        <translation>Démarrer à l’ouverture de ma &amp;session</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Ce bureau n’a pas de zone de notification pour le moment.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <comment>a call, in a notification</comment>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExportDialog</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>calls %1</source>
        <comment>name of a file</comment>
        <translation>appels %1</translation>
    </message>
    <message>
        <source>Export Calls</source>
        <translation>Exporter les appels</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterBar</name>
    <message>
        <source>Searches saved as views</source>
        <translation>Recherches enregistrées comme vues</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterChip</name>
    <message>
        <source>Remove “%1” from the search</source>
        <translation>Retirer « %1 » de la recherche</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterEdit</name>
    <message>
        <source>Search: name, number, state:ringing, ext:1002, queue:support, -term…</source>
        <translation>Rechercher : nom, numéro, state:ringing, ext:1002, queue:support, -terme…</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Rechercher des appels</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FilterField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HealthPanel</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Server clock</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>AMI version</source>
        <translation>Version d’AMI</translation>
    </message>
    <message>
        <source>What the account cannot see</source>
        <translation>Ce que le compte ne peut pas voir</translation>
    </message>
    <message>
        <source>Unexpected messages</source>
        <translation>Messages inattendus</translation>
    </message>
    <message>
        <source>&amp;Retry Now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Last message:</source>
        <translation>Dernier message :</translation>
    </message>
    <message>
        <source>Events:</source>
        <translation>Événements :</translation>
    </message>
    <message>
        <source>Server clock:</source>
        <translation>Horloge du serveur :</translation>
    </message>
    <message>
        <source>AMI version:</source>
        <translation>Version d’AMI :</translation>
    </message>
    <message>
        <source>Unexpected messages:</source>
        <translation>Messages inattendus :</translation>
    </message>
    <message>
        <source>%1; its calls are shown as they were at %2</source>
        <translation>%1 ; ses appels sont affichés tels qu’ils étaient à %2</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinkNotices</name>
    <message>
        <source>Connected again</source>
        <translation>Connexion rétablie</translation>
    </message>
    <message>
        <source>Calls are shown as they happen.</source>
        <translation>Les appels sont de nouveau affichés en direct.</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <translation>Pas de connexion à %1</translation>
    </message>
    <message>
        <source>You are not notified of calls there.</source>
        <comment>on a server</comment>
        <translation>Les appels n’y sont pas signalés.</translation>
    </message>
    <message>
        <source>The program keeps trying to connect.</source>
        <translation>Le programme continue d’essayer de se connecter.</translation>
    </message>
    <message>
        <source>The program does not try %1 again; the window says why.</source>
        <comment>servers</comment>
        <translation>Le programme ne réessaie pas %1 ; la fenêtre indique pourquoi.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveController</name>
    <message>
        <source>&amp;Servers</source>
        <translation>Ser&amp;veurs</translation>
    </message>
    <message>
        <source>The secret for %1 was on the command line, where other users of this computer may have read it. Save the server in the preferences instead.</source>
        <translation>Le secret de %1 figurait sur la ligne de commande, où d’autres utilisateurs de cet ordinateur ont pu le lire. Enregistrez plutôt le serveur dans les préférences.</translation>
    </message>
    <message>
        <source>The secret could not be saved in the keyring (%1). You will be asked for it at the next start.</source>
        <translation>Le secret n’a pas pu être enregistré dans le trousseau de clés (%1). Il vous sera demandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>No calls at the moment. New calls appear here.</source>
        <translation>Aucun appel pour le moment. Les nouveaux appels apparaissent ici.</translation>
    </message>
    <message>
        <source>Calls appear here once a server is connected.</source>
        <translation>Les appels apparaissent ici dès qu’un serveur est connecté.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LiveRecording</name>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Enregistrer la session…</translation>
    </message>
    <message>
        <source>Stop &amp;Recording</source>
        <translation>Arrêter l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>recording to %1</source>
        <translation>enregistrement dans %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MainWindow</name>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>Cacofonisk</source>
        <translation>Cacofonisk</translation>
    </message>
    <message>
        <source>End the Recording?</source>
        <translation>Arrêter l’enregistrement ?</translation>
    </message>
    <message>
        <source>What your servers send is being recorded to %1. If you go on, the recording ends here.</source>
        <comment>file</comment>
        <translation>Ce que vos serveurs envoient est enregistré dans %1. Si vous continuez, l’enregistrement se termine ici.</translation>
    </message>
    <message>
        <source>&amp;End the Recording</source>
        <translation>&amp;Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Con&amp;fidentialité</translation>
    </message>
    <message>
        <source>Not connected</source>
        <comment>to any server</comment>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedCallModel</name>
    <message>
        <source>%1 by %2</source>
        <comment>returned: when, by whom</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column: a caller</comment>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column: of a caller</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Dialled</source>
        <comment>column: a number</comment>
        <translation>Composé</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column</comment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column: a call was missed last</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How often</source>
        <comment>column: a call was missed</comment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>column: when and by whom a call was returned</comment>
        <translation>Rappelé</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MissedPanel</name>
    <message>
        <source>Missed Calls</source>
        <translation>Appels manqués</translation>
    </message>
    <message>
        <source>F&amp;ind Calls</source>
        <translation>&amp;Rechercher les appels</translation>
    </message>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Mark as &amp;Seen</source>
        <translation>Marquer comme &amp;vu</translation>
    </message>
    <message>
        <source>Mark &amp;All as Seen</source>
        <translation>&amp;Tout marquer comme vu</translation>
    </message>
    <message>
        <source>Missed Calls in the Recording</source>
        <translation>Appels manqués dans l’enregistrement</translation>
    </message>
    <message>
        <source>No missed calls up to this point. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Aucun appel manqué jusqu’ici. Choisissez vos postes, files d’attente et numéros dans les préférences.</translation>
    </message>
    <message>
        <source>No missed calls. Calls that nobody answers stay here until you mark them as seen. Choose your extensions, queues and numbers in the preferences.</source>
        <translation>Aucun appel manqué. Les appels auxquels personne ne répond restent ici jusqu’à ce que vous les marquiez comme vus. Choisissez vos postes, files d’attente et numéros dans les préférences.</translation>
    </message>
    <message>
        <source>Sh&amp;ow Call</source>
        <translation>&amp;Afficher l’appel</translation>
    </message>
    <message>
        <source>The call that was missed at %1 is no longer in the table of calls. It stays in the list of missed calls until you mark it as seen.</source>
        <translation>L’appel manqué à %1 n’est plus dans le tableau des appels. Il reste dans la liste des appels manqués jusqu’à ce que vous le marquiez comme vu.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationPopup</name>
    <message>
        <source>&amp;Show</source>
        <comment>a call</comment>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <comment>a notification</comment>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::NotificationsPage</name>
    <message>
        <source>%1 at %2</source>
        <comment>a rule&apos;s subject, a server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>What is &amp;mine, and which calls to notify me of:</source>
        <translation>Ce &amp;qui me concerne, et quels appels me signaler :</translation>
    </message>
    <message>
        <source>What is mine</source>
        <translation>Ce qui me concerne</translation>
    </message>
    <message>
        <source>Notify of</source>
        <comment>column: kinds of calls</comment>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Try It</source>
        <translation>&amp;Essayer</translation>
    </message>
    <message>
        <source>Shows a sample notification</source>
        <translation>Affiche un exemple de notification</translation>
    </message>
    <message>
        <source>the extension above if there is only one</source>
        <comment>my own phone</comment>
        <translation>le poste ci-dessus s’il est le seul</translation>
    </message>
    <message>
        <source>You are not notified of calls that you make from it.</source>
        <translation>Les appels que vous passez depuis ce poste ne vous sont pas signalés.</translation>
    </message>
    <message>
        <source>My own &amp;phone:</source>
        <translation>Mon propre &amp;téléphone :</translation>
    </message>
    <message>
        <source>Rules may &amp;open other addresses than http and https</source>
        <translation>Les règles peuvent &amp;ouvrir d’autres adresses que http et https</translation>
    </message>
    <message>
        <source>Programs on this computer open them; some do more than to show something.</source>
        <translation>Des programmes de cet ordinateur les ouvrent ; certains font plus que simplement afficher quelque chose.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QuietMenu</name>
    <message>
        <source>Do &amp;Not Disturb</source>
        <translation>Ne pas &amp;déranger</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <translation>D&amp;ésactivé</translation>
    </message>
    <message>
        <source>For 30 &amp;Minutes</source>
        <comment>do not disturb</comment>
        <translation>Pendant 30 &amp;minutes</translation>
    </message>
    <message>
        <source>&amp;Until Tomorrow</source>
        <comment>do not disturb</comment>
        <translation>&amp;Jusqu’à demain</translation>
    </message>
    <message>
        <source>Follow the &amp;Desktop</source>
        <comment>do not disturb</comment>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Do Not Disturb until tomorrow</source>
        <translation>Ne pas déranger jusqu’à demain</translation>
    </message>
    <message>
        <source>Do Not Disturb until %1</source>
        <comment>a time of day</comment>
        <translation>Ne pas déranger jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReadingProgress</name>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>How much of the recording has been read</source>
        <translation>Part de l’enregistrement déjà lue</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecentMenu</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordDialog</name>
    <message>
        <source>&amp;Mask numbers and names</source>
        <translation>&amp;Masquer les numéros et les noms</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>size of a file</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>any length</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours that a file covers</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer la session</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>The name gives the format: .jsonl for JSON Lines, .ami for raw AMI text; with .gz it is compressed. An existing recording is continued.</source>
        <translation>Le nom indique le format : .jsonl pour JSON Lines, .ami pour du texte AMI brut ; avec .gz, il est compressé. Un enregistrement existant est poursuivi.</translation>
    </message>
    <message>
        <source>Each is always replaced by the same substitute</source>
        <translation>Chacun est toujours remplacé par le même substitut</translation>
    </message>
    <message>
        <source>Start a new file when one reaches</source>
        <translation>Commencer un nouveau fichier dès que l’un atteint</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Taille :</translation>
    </message>
    <message>
        <source>&amp;Length:</source>
        <translation>&amp;Durée :</translation>
    </message>
    <message>
        <source>Files to &amp;keep:</source>
        <translation>Fichiers à &amp;conserver :</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>The file name is missing.</source>
        <translation>Le nom du fichier manque.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>A .json file that is cut off cannot be read: choose .jsonl.</source>
        <translation>Un fichier .json tronqué est illisible : choisissez .jsonl.</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl.gz *.jsonl *.ami.gz *.ami);;All files (*)</source>
        <translation>Enregistrements (*.jsonl.gz *.jsonl *.ami.gz *.ami);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RecordingWindow</name>
    <message>
        <source>No calls yet.</source>
        <translation>Pas encore d’appels.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>No calls up to this point.</source>
        <translation>Aucun appel jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ReplayBar</name>
    <message>
        <source>as fast as possible</source>
        <translation>aussi vite que possible</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Playback speed as a multiple of real time</source>
        <translation>Vitesse de lecture, en multiple du temps réel</translation>
    </message>
    <message>
        <source>The time of day, and the time since the start of the recording</source>
        <translation>L’heure, et le temps écoulé depuis le début de l’enregistrement</translation>
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
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RuleDialog</name>
    <message>
        <source>All phones of this extension, by their names in Asterisk: PJSIP/1002 and SIP/1002 are phones of 1002.</source>
        <translation>Tous les téléphones de ce poste, d’après leurs noms dans Asterisk : PJSIP/1002 et SIP/1002 sont des téléphones du poste 1002.</translation>
    </message>
    <message>
        <source>Calls in this Asterisk queue, whichever phones they ring.</source>
        <translation>Les appels dans cette file d’attente d’Asterisk, quels que soient les téléphones qui sonnent.</translation>
    </message>
    <message>
        <source>Calls to this number, however it is written.</source>
        <translation>Les appels vers ce numéro, quelle que soit son écriture.</translation>
    </message>
    <message>
        <source>Calls to this extension, which rings several phones.</source>
        <translation>Les appels vers ce poste, qui fait sonner plusieurs téléphones.</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>what a rule is about</comment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>what a rule is about</comment>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>what a rule is about</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Group</source>
        <comment>what a rule is about</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>incoming</source>
        <comment>a call that is told of</comment>
        <translation>entrants</translation>
    </message>
    <message>
        <source>transferred</source>
        <comment>a call that is told of</comment>
        <translation>transférés</translation>
    </message>
    <message>
        <source>answered elsewhere</source>
        <comment>a call that is told of</comment>
        <translation>pris ailleurs</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a call that is told of</comment>
        <translation>manqués</translation>
    </message>
    <message numerus="yes">
        <source>waiting longer than %n s</source>
        <translation>
            <numerusform>patientant plus de %n s</numerusform>
            <numerusform>patientant plus de %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>with sound</source>
        <comment>a call is told of</comment>
        <translation>avec un son</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>&amp;Incoming calls</source>
        <translation>Appels &amp;entrants</translation>
    </message>
    <message>
        <source>Trans&amp;ferred calls</source>
        <translation>Appels &amp;transférés</translation>
    </message>
    <message>
        <source>Calls answered &amp;elsewhere</source>
        <translation>Appels &amp;pris ailleurs</translation>
    </message>
    <message>
        <source>&amp;Missed calls</source>
        <translation>Appels &amp;manqués</translation>
    </message>
    <message>
        <source>Calls that &amp;wait longer than</source>
        <translation>Appels qui pat&amp;ientent plus de</translation>
    </message>
    <message>
        <source>Make a s&amp;ound</source>
        <translation>Émettre un s&amp;on</translation>
    </message>
    <message>
        <source>What Is Mine</source>
        <translation>Ce qui me concerne</translation>
    </message>
    <message>
        <source>any server</source>
        <comment>a server</comment>
        <translation>tous les serveurs</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long a call may wait</source>
        <translation>Combien de temps un appel peut patienter</translation>
    </message>
    <message>
        <source>&amp;This is mine:</source>
        <translation>Me &amp;concerne :</translation>
    </message>
    <message>
        <source>&amp;Number or name:</source>
        <translation>&amp;Numéro ou nom :</translation>
    </message>
    <message>
        <source>At the &amp;server:</source>
        <translation>Sur le &amp;serveur :</translation>
    </message>
    <message>
        <source>Notify me of:</source>
        <translation>Me signaler :</translation>
    </message>
    <message>
        <source>&amp;Queues with more callers waiting than</source>
        <translation>&amp;Files où le nombre d’appelants dépasse</translation>
    </message>
    <message>
        <source>Calls that &amp;last longer than</source>
        <translation>Appels qui d&amp;urent plus de</translation>
    </message>
    <message>
        <source>How many callers may wait</source>
        <translation>Combien d’appelants peuvent patienter</translation>
    </message>
    <message>
        <source>How long a talk may last</source>
        <translation>Combien de temps une communication peut durer</translation>
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
            <numerusform>plus de %n appelant en file</numerusform>
            <numerusform>plus de %n appelants en file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>talking longer than %n min</source>
        <translation>
            <numerusform>en communication depuis plus de %n min</numerusform>
            <numerusform>en communication depuis plus de %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls from this number, however it is written, to any phone.</source>
        <translation>Les appels venant de ce numéro, quelle que soit son écriture, vers n’importe quel téléphone.</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>what a rule is about</comment>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>O&amp;pen as well:</source>
        <translation>Ou&amp;vrir aussi :</translation>
    </message>
    <message>
        <source>opens %1</source>
        <comment>a host or a program</comment>
        <translation>ouvre %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretDialog</name>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keyring</source>
        <translation>&amp;Mémoriser dans le trousseau de clés du bureau</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>To watch the calls of %1, enter the secret of the user “%2” from its manager.conf.</source>
        <translation>Pour suivre les appels de %1, saisissez le secret de l’utilisateur « %2 » de son manager.conf.</translation>
    </message>
    <message>
        <source>It is not saved, because this desktop has no working keyring. You will be asked for it at each start.</source>
        <translation>Il n’est pas enregistré, car ce bureau n’a pas de trousseau de clés opérationnel. Il vous sera demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Secret:</source>
        <translation>&amp;Secret :</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::SecretEdit</name>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerDialog</name>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Add Server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Change Server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;Account in Asterisk</source>
        <translation>&amp;Compte dans Asterisk</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Chan&amp;ge</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServerForm</name>
    <message>
        <source>&amp;Encrypt the connection (TLS)</source>
        <translation>Chi&amp;ffrer la connexion (TLS)</translation>
    </message>
    <message>
        <source>Send the secret unenc&amp;rypted if MD5 is refused</source>
        <translation>En&amp;voyer le secret en clair si MD5 est refusé</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can then read it. TLS is safer.</source>
        <translation>Quiconque est à l’écoute sur le réseau peut alors le lire. TLS est plus sûr.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Western European (ISO 8859-1)</source>
        <translation>Europe occidentale (ISO 8859-1)</translation>
    </message>
    <message>
        <source>Western European (Windows 1252)</source>
        <translation>Europe occidentale (Windows 1252)</translation>
    </message>
    <message>
        <source>Central European (Windows 1250)</source>
        <translation>Europe centrale (Windows 1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows 1251)</source>
        <translation>Cyrillique (Windows 1251)</translation>
    </message>
    <message>
        <source>Greek (Windows 1253)</source>
        <translation>Grec (Windows 1253)</translation>
    </message>
    <message>
        <source>Turkish (Windows 1254)</source>
        <translation>Turc (Windows 1254)</translation>
    </message>
    <message>
        <source>How to read names that are not UTF-8</source>
        <translation>Comment lire les noms qui ne sont pas en UTF-8</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>Se&amp;cret:</source>
        <translation>Sec&amp;ret :</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Accepted certificate:</source>
        <translation>Certificat accepté :</translation>
    </message>
    <message>
        <source>C&amp;ode page:</source>
        <translation>Pa&amp;ge de codes :</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Certificat accepté</translation>
    </message>
    <message>
        <source>…</source>
        <comment>choose a file</comment>
        <translation>…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celles du système</translation>
    </message>
    <message>
        <source>Trusted author&amp;ities:</source>
        <translation>Autor&amp;ités de confiance :</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>L’hôte manque.</translation>
    </message>
    <message>
        <source>The user is missing: enter its name from manager.conf.</source>
        <translation>L’utilisateur manque : saisissez son nom tel qu’il figure dans manager.conf.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Le fichier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>none: authorities decide</source>
        <translation>aucun : les autorités décident</translation>
    </message>
    <message>
        <source>Trusted Authorities</source>
        <translation>Autorités de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>Only those needed for calls</source>
        <translation>Seulement ceux nécessaires aux appels</translation>
    </message>
    <message>
        <source>Also those of the dialplan (many)</source>
        <translation>Aussi ceux du dialplan (nombreux)</translation>
    </message>
    <message>
        <source>All that the account may read</source>
        <translation>Tous ceux que le compte peut lire</translation>
    </message>
    <message>
        <source>Events that are not needed for calls appear only in recordings</source>
        <translation>Les événements qui ne sont pas nécessaires aux appels n’apparaissent que dans les enregistrements</translation>
    </message>
    <message>
        <source>E&amp;vents:</source>
        <translation>Évén&amp;ements :</translation>
    </message>
    <message>
        <source>&amp;Broker&apos;s site:</source>
        <translation>Site du &amp;broker :</translation>
    </message>
    <message>
        <source>Anybody listening in on the network can read the calls, and the password. TLS is safer.</source>
        <translation>Quiconque est à l’écoute sur le réseau peut lire les appels et le mot de passe. TLS est plus sûr.</translation>
    </message>
    <message>
        <source>none: the host is an Asterisk</source>
        <comment>site of a broker</comment>
        <translation>aucun : l’hôte est un Asterisk</translation>
    </message>
    <message>
        <source>For an MQTT broker to which collectors tell their calls: the name of the site, or SITE/SERVER for one server of it</source>
        <translation>Pour un broker MQTT auquel des collecteurs rendent compte de leurs appels : le nom du site, ou SITE/SERVEUR pour un seul de ses serveurs</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ServersPage</name>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Remove Server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>Remove %1, and its secret from the keyring?</source>
        <translation>Supprimer %1, ainsi que son secret dans le trousseau de clés ?</translation>
    </message>
    <message>
        <source>for example provider1, PJSIP/office</source>
        <comment>devices</comment>
        <translation>par exemple operateur1, PJSIP/bureau</translation>
    </message>
    <message>
        <source>&amp;Trunks:</source>
        <comment>devices</comment>
        <translation>&amp;Trunks :</translation>
    </message>
    <message>
        <source>Devices whose calls come from or go to outside, in recordings as well. Others are told by the calls they make.</source>
        <translation>Périphériques dont les appels viennent de l’extérieur ou y vont, dans les enregistrements aussi. Les autres sont reconnus aux appels qu’ils passent.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ShortcutsPage</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>Raccourcis des actions</translation>
    </message>
    <message>
        <source>&amp;Use the Usual Keys</source>
        <translation>&amp;Utiliser les raccourcis habituels</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Give that another one first.</source>
        <translation>%1 est le raccourci de « %2 ». Donnez d’abord un autre raccourci à cette action.</translation>
    </message>
    <message>
        <source>The keys chosen for these actions are those of others, so they have their usual keys again: %1.</source>
        <translation>Les raccourcis choisis pour ces actions sont ceux d’autres actions ; elles retrouvent donc leurs raccourcis habituels : %1.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Timeline</name>
    <message>
        <source>Timeline of the session</source>
        <translation>Chronologie de la session</translation>
    </message>
    <message>
        <source>%1, calls in progress: %2</source>
        <translation>%1, appels en cours : %2</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::TrayIcon</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <comment>saved searches</comment>
        <translation>&amp;Vues</translation>
    </message>
    <message>
        <source>&amp;Rename View</source>
        <translation>&amp;Renommer une vue</translation>
    </message>
    <message>
        <source>&amp;Delete View</source>
        <translation>&amp;Supprimer une vue</translation>
    </message>
    <message>
        <source>&amp;Save Search as View…</source>
        <translation>&amp;Enregistrer la recherche comme vue…</translation>
    </message>
    <message>
        <source>No Views Saved Yet</source>
        <translation>Aucune vue enregistrée</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Save Search as View</source>
        <translation>Enregistrer la recherche comme vue</translation>
    </message>
    <message>
        <source>Rename View</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>View %1</source>
        <comment>a saved search, by its place</comment>
        <translation>Vue %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WelcomePage</name>
    <message>
        <source>See what happens to the calls of your Asterisk PBX</source>
        <translation>Voyez ce que deviennent les appels de votre PBX Asterisk</translation>
    </message>
    <message>
        <source>Recently opened:</source>
        <translation>Ouverts récemment :</translation>
    </message>
</context>
<context>
    <name>LadderFiles</name>
    <message>
        <source>PDF on A4</source>
        <translation>PDF au format A4</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Scalable picture</source>
        <translation>Image vectorielle</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Mermaid diagram</source>
        <translation>Diagramme Mermaid</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallPanel</name>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Appel : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calls</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::CallView</name>
    <message>
        <source>Channels &amp;Apart</source>
        <translation>&amp;Canaux séparés</translation>
    </message>
    <message>
        <source>&amp;Mask Names and Numbers</source>
        <translation>&amp;Masquer les noms et numéros</translation>
    </message>
    <message>
        <source>&amp;Hand On</source>
        <translation>&amp;Transmettre</translation>
    </message>
    <message>
        <source>The story of the call</source>
        <translation>Le récit de l’appel</translation>
    </message>
    <message>
        <source>Show each channel of a person on a line of its own</source>
        <translation>Afficher chaque canal d’une personne sur sa propre ligne</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Copier en tant que te&amp;xte</translation>
    </message>
    <message>
        <source>Copy as &amp;Picture</source>
        <translation>Copier en tant qu’&amp;image</translation>
    </message>
    <message>
        <source>Copy as Mermai&amp;d</source>
        <translation>Copier en tant que Mermai&amp;d</translation>
    </message>
    <message>
        <source>Replaces each name and number by another before it is handed on</source>
        <translation>Remplace chaque nom et chaque numéro par un autre avant la transmission</translation>
    </message>
    <message>
        <source>By the Clock</source>
        <comment>how a ladder tells time</comment>
        <translation>Heure réelle</translation>
    </message>
    <message>
        <source>Since the Start</source>
        <comment>how a ladder tells time</comment>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Since the Previous</source>
        <comment>how a ladder tells time</comment>
        <translation>Depuis le précédent</translation>
    </message>
    <message>
        <source>How time is told: by the clock, since the start of the call, or since what happened before (%1)</source>
        <translation>Indication du temps : heure réelle, temps depuis le début de l’appel, ou depuis l’événement précédent (%1)</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>appel</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>Messa&amp;ges</translation>
    </message>
    <message>
        <source>&amp;Save Messages…</source>
        <translation>Enregi&amp;strer les messages…</translation>
    </message>
    <message>
        <source>Show what the PBX sent about the call (%1)</source>
        <translation>Afficher ce que le PBX a envoyé sur l’appel (%1)</translation>
    </message>
    <message>
        <source>As a recording of its own, with what it needs to be played</source>
        <translation>Comme enregistrement à part, avec ce qu’il faut pour le lire</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderExportDialog</name>
    <message>
        <source>Export Call</source>
        <translation>Exporter l’appel</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LadderView</name>
    <message>
        <source>What happened in the call</source>
        <translation>Ce qui s’est passé pendant l’appel</translation>
    </message>
    <message>
        <source>Select a call to see what happened in it.</source>
        <translation>Sélectionnez un appel pour voir ce qui s’y est passé.</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>Taille &amp;normale</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::LinesMenu</name>
    <message>
        <source>&amp;Lifelines</source>
        <translation>&amp;Lignes de vie</translation>
    </message>
    <message>
        <source>&amp;Show as They Were</source>
        <translation>Afficher comme à l’&amp;origine</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Masquer</translation>
    </message>
    <message>
        <source>Move &amp;Left</source>
        <translation>Déplacer vers la &amp;gauche</translation>
    </message>
    <message>
        <source>Move R&amp;ight</source>
        <translation>Déplacer vers la &amp;droite</translation>
    </message>
    <message>
        <source>Rename Lifeline</source>
        <translation>Renommer la ligne de vie</translation>
    </message>
    <message>
        <source>Name (empty: as it was):</source>
        <translation>Nom (vide : comme à l’origine) :</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyMenu</name>
    <message>
        <source>Copy &amp;Number</source>
        <translation>Copier le &amp;numéro</translation>
    </message>
    <message>
        <source>Only Calls of This N&amp;umber</source>
        <translation>Seulement les appels de ce n&amp;uméro</translation>
    </message>
    <message>
        <source>&amp;Tell Me of This Number…</source>
        <translation>&amp;M’avertir pour ce numéro…</translation>
    </message>
    <message>
        <source>A&amp;dd to Contacts…</source>
        <translation>A&amp;jouter aux contacts…</translation>
    </message>
    <message>
        <source>Call Bac&amp;k</source>
        <translation>Ra&amp;ppeler</translation>
    </message>
    <message>
        <source>The number is not known.</source>
        <translation>Le numéro n’est pas connu.</translation>
    </message>
    <message>
        <source>Names and numbers are hidden.</source>
        <translation>Les noms et les numéros sont masqués.</translation>
    </message>
    <message>
        <source>It is the number of %1.</source>
        <comment>a contact</comment>
        <translation>Ce numéro figure déjà dans les contacts : %1.</translation>
    </message>
    <message>
        <source>This is no number that can be called.</source>
        <translation>Ce n’est pas un numéro que l’on peut appeler.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ContactDialog</name>
    <message>
        <source>Add to Contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <comment>a contact</comment>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>N&amp;umber:</source>
        <translation>N&amp;uméro :</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>Contacts of this program</source>
        <translation>Contacts de ce programme</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PartyWishes</name>
    <message>
        <source>%1 cannot be called from here: the desktop knows no program for numbers (tel:).</source>
        <translation>Impossible d’appeler %1 d’ici : le bureau ne connaît aucun programme pour les numéros (tel:).</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::PopFields</name>
    <message>
        <source>What to open</source>
        <translation>Ce qu’il faut ouvrir</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>to be opened</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>an address</source>
        <comment>to be opened</comment>
        <translation>une adresse</translation>
    </message>
    <message>
        <source>a program</source>
        <comment>to be opened</comment>
        <translation>un programme</translation>
    </message>
    <message>
        <source>When to open it</source>
        <translation>Quand l’ouvrir</translation>
    </message>
    <message>
        <source>when it rings</source>
        <comment>a call</comment>
        <translation>quand l’appel sonne</translation>
    </message>
    <message>
        <source>when it is answered</source>
        <comment>a call</comment>
        <translation>quand l’appel est pris</translation>
    </message>
    <message>
        <source>by a button in the notification</source>
        <translation>par un bouton dans la notification</translation>
    </message>
    <message>
        <source>Address or program</source>
        <translation>Adresse ou programme</translation>
    </message>
    <message>
        <source>What is filled in: %1</source>
        <comment>fields</comment>
        <translation>Champs remplis : %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ScreenPops</name>
    <message numerus="yes">
        <source>Nothing was opened for %n call(s)</source>
        <translation>
            <numerusform>Rien n’a été ouvert pour %n appel</numerusform>
            <numerusform>Rien n’a été ouvert pour %n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls came faster than one a second: %1</source>
        <comment>what would have been opened</comment>
        <translation>Plus d’un appel par seconde : %1</translation>
    </message>
</context>
<context>
    <name>MessageFiles</name>
    <message>
        <source>JSON Lines, compressed</source>
        <translation>JSON Lines, compressé</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>AMI text, compressed</source>
        <translation>Texte AMI, compressé</translation>
    </message>
    <message>
        <source>AMI text</source>
        <translation>Texte AMI</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>of AMI</comment>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>What It Says</source>
        <comment>the most important values of a message</comment>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>%1
Not played yet</source>
        <comment>a message</comment>
        <translation>%1
Pas encore lu</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventTable</name>
    <message>
        <source>Messages of the call</source>
        <translation>Messages de l’appel</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::EventView</name>
    <message>
        <source>&amp;Copy Messages</source>
        <translation>&amp;Copier les messages</translation>
    </message>
    <message>
        <source>Compare with the &amp;One Before</source>
        <translation>Comparer avec le &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Show in the Ladder</source>
        <translation>Afficher dans le &amp;diagramme</translation>
    </message>
    <message>
        <source>Mark what differs from the message before about the same channel</source>
        <translation>Marquer ce qui diffère du message précédent sur le même canal</translation>
    </message>
    <message>
        <source>type:Dial Queue:support -RTCP</source>
        <translation>type:Dial Queue:support -RTCP</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Rechercher dans les messages</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages contain names and numbers, which are hidden.</source>
        <translation>Les messages contiennent des noms et des numéros, qui sont masqués.</translation>
    </message>
    <message>
        <source>Select a call to see its messages.</source>
        <translation>Sélectionnez un appel pour voir ses messages.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No message of this call has been kept.</source>
        <translation>Aucun message de cet appel n’a été conservé.</translation>
    </message>
    <message>
        <source>Messages of live calls are not kept. Choose in the preferences, under Privacy, for how long they are to be.</source>
        <translation>Les messages des appels en cours ne sont pas conservés. Choisissez dans les préférences, sous Confidentialité, pendant combien de temps ils doivent l’être.</translation>
    </message>
    <message>
        <source>No message matches.</source>
        <translation>Aucun message ne correspond.</translation>
    </message>
    <message>
        <source>Words that are anywhere in a message; type:Dial is in the name of the event, Queue:support in the value of a field, server:pbx1 in the name of the server. - before a word: not this one. Quotes keep words together.</source>
        <translation>Mots figurant n’importe où dans un message ; type:Dial porte sur le nom de l’événement, Queue:support sur la valeur d’un champ, server:pbx1 sur le nom du serveur. - devant un mot : pas celui-ci. Les guillemets gardent des mots ensemble.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldModel</name>
    <message>
        <source>— not there —</source>
        <comment>a field in a message</comment>
        <translation>— absent —</translation>
    </message>
    <message>
        <source>Field</source>
        <comment>of a message</comment>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of a field</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <comment>another message</comment>
        <translation>À côté : %1</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FieldTable</name>
    <message>
        <source>&amp;Copy Fields</source>
        <translation>Copier les c&amp;hamps</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Fields of the message</source>
        <translation>Champs du message</translation>
    </message>
    <message>
        <source>Select a message to see its fields, or two to compare them.</source>
        <translation>Sélectionnez un message pour voir ses champs, ou deux pour les comparer.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::KeepingPage</name>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>une heure</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 heures</translation>
    </message>
    <message>
        <source>So that the messages of a call that was just seen can be looked at and saved. They are in temporary files of at most 1 GB, which only you can read, and which are deleted when the program ends. Another choice begins anew: what was kept is deleted.</source>
        <translation>Pour que les messages d’un appel que l’on vient de voir puissent être examinés et enregistrés. Ils se trouvent dans des fichiers temporaires de 1 Go au plus, que vous seul pouvez lire, et qui sont supprimés à la fermeture du programme. Un autre choix repart de zéro : ce qui était conservé est supprimé.</translation>
    </message>
    <message>
        <source>Keep what servers &amp;send for:</source>
        <translation>Conserver ce que les serveurs &amp;envoient pendant :</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::MessageSaving</name>
    <message>
        <source>Save Messages</source>
        <translation>Enregistrer les messages</translation>
    </message>
    <message>
        <source>call</source>
        <comment>name of a file</comment>
        <translation>appel</translation>
    </message>
    <message>
        <source>Saving the messages of the call to %1…</source>
        <comment>file</comment>
        <translation>Enregistrement des messages de l’appel dans %1…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>BoardContextTexts</name>
    <message>
        <source>as of %1</source>
        <comment>14:02:11</comment>
        <translation>état à %1</translation>
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
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away for long</source>
        <translation>Absence prolongée</translation>
    </message>
    <message>
        <source>Ready to chat</source>
        <translation>Prêt à discuter</translation>
    </message>
    <message>
        <source>Not to be disturbed</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Non disponible</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state of an extension</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>state of an extension</comment>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of an extension</comment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>state of an extension</comment>
        <translation>En communication</translation>
    </message>
    <message>
        <source>In use, ringing</source>
        <comment>state of an extension</comment>
        <translation>En communication, sonne</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>state of an extension</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of an extension</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <comment>state of an extension</comment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <comment>state of an extension</comment>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a member of a queue</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <comment>02:10</comment>
        <translation>en pause depuis %1</translation>
    </message>
    <message>
        <source>talking</source>
        <comment>in a conference</comment>
        <translation>parle</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>in a conference</comment>
        <translation>micro coupé</translation>
    </message>
    <message>
        <source>waiting for a marked member</source>
        <comment>in a conference</comment>
        <translation>attend un participant marqué</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>of a conference</comment>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>member of a conference</comment>
        <translation>marqué</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedDialog</name>
    <message>
        <source>Abandoned Calls of %1</source>
        <comment>a queue</comment>
        <translation>Appels abandonnés – %1</translation>
    </message>
    <message>
        <source>Nobody has hung up in this queue today, as far as was seen.</source>
        <translation>Personne n’a raccroché dans cette file aujourd’hui, pour autant qu’on l’ait vu.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::AbandonedModel</name>
    <message>
        <source>not yet</source>
        <comment>called back</comment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>called back: when, by whom</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Caller</source>
        <comment>column</comment>
        <translation>Appelant</translation>
    </message>
    <message>
        <source>Hung up at</source>
        <comment>column</comment>
        <translation>Raccroché à</translation>
    </message>
    <message>
        <source>Waited</source>
        <comment>column</comment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Called back</source>
        <comment>column: when, by whom</comment>
        <translation>Rappelé</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::BoardPanel</name>
    <message>
        <source>The connection to %1 is lost: shown %2.</source>
        <comment>server, as of 14:02:11</comment>
        <translation>La connexion à %1 est perdue : %2.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferenceModel</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <comment>of a conference</comment>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <comment>a conference</comment>
        <translation>verrouillée</translation>
    </message>
    <message>
        <source>being recorded</source>
        <comment>a conference</comment>
        <translation>enregistrement en cours</translation>
    </message>
    <message>
        <source>Conference or member</source>
        <comment>column</comment>
        <translation>Conférence ou participant</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ConferencesPanel</name>
    <message>
        <source>Conferences and Parked Calls</source>
        <translation>Conférences et appels parqués</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <source>Parked Calls</source>
        <translation>Appels parqués</translation>
    </message>
    <message>
        <source>Nobody is in a conference.

The dialplan begins one with ConfBridge(4001).

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Personne n’est en conférence.

Le dialplan en ouvre une avec ConfBridge(4001).

Dans manager.conf, l’utilisateur a besoin de read = call et write = reporting.</translation>
    </message>
    <message>
        <source>Nobody is parked.

Parking lots are set up in res_parking.conf.

In manager.conf, the user needs read = call, and write = call for who was parked before.</source>
        <translation>Aucun appel n’est parqué.

Les parcages se configurent dans res_parking.conf.

Dans manager.conf, l’utilisateur a besoin de read = call, et de write = call pour les appels parqués auparavant.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionModel</name>
    <message>
        <source>%1 for %2</source>
        <comment>state, 02:10</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Extension</source>
        <comment>column</comment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>column</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>With</source>
        <comment>column: whom somebody talks with</comment>
        <translation>Avec</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Presence</source>
        <comment>column</comment>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>column: of the dialplan</comment>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>column</comment>
        <translation>Serveur</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ExtensionsPanel</name>
    <message>
        <source>Extensions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>As a &amp;List</source>
        <translation>En &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Rechercher des postes</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>Afficher l’&amp;appel</translation>
    </message>
    <message>
        <source>&amp;Names on Cards</source>
        <translation>Noms &amp;sur les cartes</translation>
    </message>
    <message>
        <source>&amp;Times on Cards</source>
        <translation>&amp;Durées sur les cartes</translation>
    </message>
    <message>
        <source>&amp;Other Parties on Cards</source>
        <translation>&amp;Interlocuteurs sur les cartes</translation>
    </message>
    <message>
        <source>No extension matches.</source>
        <translation>Aucun poste ne correspond.</translation>
    </message>
    <message>
        <source>No extensions are known.

They come from the hints of the dialplan, such as exten =&gt; 1001,hint,PJSIP/1001 in extensions.conf, and from phones that call.

In manager.conf, the user needs read = call and write = reporting.</source>
        <translation>Aucun poste n’est connu.

Ils proviennent des hints du dialplan, comme exten =&gt; 1001,hint,PJSIP/1001 dans extensions.conf, et des téléphones qui appellent.

Dans manager.conf, l’utilisateur a besoin de read = call et write = reporting.</translation>
    </message>
    <message>
        <source>No favourites yet.

A click on the star of a card makes one, or Ctrl+Alt+F.</source>
        <translation>Pas encore de favoris.

Un clic sur l’étoile d’une carte en ajoute un, ou Ctrl+Alt+F.</translation>
    </message>
    <message>
        <source>Nobody is in this group.

A right click on a card, Groups, adds somebody.</source>
        <translation>Ce groupe est vide.

Un clic droit sur une carte, puis Groupes, y ajoute un poste.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ParkingModel</name>
    <message>
        <source>%1 in parking space %2</source>
        <comment>who, where</comment>
        <translation>%1 sur la place de parcage %2</translation>
    </message>
    <message>
        <source>parked by %1</source>
        <translation>parqué par %1</translation>
    </message>
    <message>
        <source>comes back in %1</source>
        <comment>02:10</comment>
        <translation>revient dans %1</translation>
    </message>
    <message>
        <source>Parking space</source>
        <comment>column</comment>
        <translation>Place de parcage</translation>
    </message>
    <message>
        <source>Who is parked</source>
        <comment>column</comment>
        <translation>Correspondant parqué</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column: who parked a call</comment>
        <translation>Par</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Back in</source>
        <comment>column: how long until a parked call comes back</comment>
        <translation>Retour dans</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueueModel</name>
    <message>
        <source>no members</source>
        <translation>aucun membre</translation>
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
            <numerusform>%n occupé</numerusform>
            <numerusform>%n occupés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unavailable</source>
        <comment>members of a queue</comment>
        <translation>
            <numerusform>%n indisponible</numerusform>
            <numerusform>%n indisponibles</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>personne ne patiente</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n patiente</numerusform>
            <numerusform>%n patientent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>within 20 s</comment>
        <translation>%1 % en %2</translation>
    </message>
    <message>
        <source>%1: waiting</source>
        <comment>place in a queue</comment>
        <translation>%1 : patiente</translation>
    </message>
    <message>
        <source>%1: waiting long</source>
        <comment>place in a queue</comment>
        <translation>%1 : patiente longtemps</translation>
    </message>
    <message>
        <source>%1: waiting too long</source>
        <comment>place in a queue</comment>
        <translation>%1 : patiente trop longtemps</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>a member of a queue</comment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count at %1: %2 answered, %3 abandoned</source>
        <comment>time</comment>
        <translation>selon le décompte d’Asterisk à %1 : %2 pris, %3 abandonnés</translation>
    </message>
    <message>
        <source>Queue, caller or member</source>
        <comment>column</comment>
        <translation>File, appelant ou membre</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column: how long</comment>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Members; with whom</source>
        <comment>column</comment>
        <translation>Membres ; avec qui</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <comment>column: calls of today, in numbers</comment>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Average wait</source>
        <comment>column</comment>
        <translation>Attente moy.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <comment>column</comment>
        <translation>Attente max.</translation>
    </message>
    <message>
        <source>In time</source>
        <comment>column: answered within the service level</comment>
        <translation>À temps</translation>
    </message>
    <message>
        <source>Last call</source>
        <comment>column: when it ended</comment>
        <translation>Dernier appel</translation>
    </message>
    <message>
        <source>Penalty</source>
        <comment>column: of a member of a queue</comment>
        <translation>Pénalité</translation>
    </message>
    <message>
        <source>by Asterisk&apos;s own count: %1 answered, %2 abandoned</source>
        <translation>selon le décompte d’Asterisk : %1 pris, %2 abandonnés</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::QueuesPanel</name>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>&amp;Show the Call</source>
        <translation>Afficher l’&amp;appel</translation>
    </message>
    <message>
        <source>&amp;Abandoned Calls</source>
        <translation>Appels a&amp;bandonnés</translation>
    </message>
    <message>
        <source>&amp;Waiting Times…</source>
        <translation>&amp;Temps d’attente…</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf, each as a section with its members.

In manager.conf, the user needs read = agent and write = reporting.</source>
        <translation>Aucune file d’attente n’est connue.

Elles se configurent dans queues.conf, chacune dans une section avec ses membres.

Dans manager.conf, l’utilisateur a besoin de read = agent et write = reporting.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::ThresholdsDialog</name>
    <message>
        <source>Waiting &amp;long after:</source>
        <translation>Attente &amp;longue après :</translation>
    </message>
    <message>
        <source>Waiting &amp;too long after:</source>
        <translation>Attente &amp;trop longue après :</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>How long callers may wait in %1:</source>
        <comment>a queue</comment>
        <translation>Combien de temps les appelants peuvent patienter dans %1 :</translation>
    </message>
    <message>
        <source>Waiting Times</source>
        <translation>Temps d’attente</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
    <message>
        <source>Find in the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Calls that began in this time and have ended, whatever came of them.</source>
        <translation>Appels commencés au cours de cette période et terminés, quelle qu’en soit l’issue.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Calls that a person answered. A menu, a mailbox or another application is no person.</source>
        <translation>Appels auxquels une personne a répondu. Un menu, une messagerie ou une autre application n’est pas une personne.</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqués</translation>
    </message>
    <message>
        <source>Calls from outside, or from one phone here to another, that no person answered: a phone rang or was busy, or the caller waited in a queue.</source>
        <translation>Appels de l’extérieur, ou d’un téléphone d’ici à un autre, auxquels personne n’a répondu : un téléphone a sonné ou était occupé, ou l’appelant a patienté dans une file d’attente.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <source>Calls whose caller hung up while waiting in a queue.</source>
        <translation>Appels dont l’appelant a raccroché en patientant dans une file d’attente.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Niveau de service</translation>
    </message>
    <message>
        <source>Of the calls that waited in a queue, those that an agent answered within the time set for that queue.</source>
        <translation>Parmi les appels passés par une file d’attente, ceux auxquels un agent a répondu dans le délai fixé pour cette file.</translation>
    </message>
    <message>
        <source>Average wait</source>
        <translation>Attente moyenne</translation>
    </message>
    <message>
        <source>The mean of all waits: from the first ring, or from joining the queue, until somebody answered or the caller waited no more.</source>
        <translation>La moyenne de toutes les attentes : de la première sonnerie, ou de l’entrée dans la file, jusqu’à ce que quelqu’un réponde ou que l’appelant n’attende plus.</translation>
    </message>
    <message>
        <source>Median wait</source>
        <translation>Attente médiane</translation>
    </message>
    <message>
        <source>Half of all callers waited no longer than this.</source>
        <translation>La moitié des appelants n’ont pas attendu plus longtemps.</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Attente maximale</translation>
    </message>
    <message>
        <source>The longest that a caller waited.</source>
        <translation>L’attente la plus longue d’un appelant.</translation>
    </message>
    <message>
        <source>Average talk</source>
        <translation>Communication moyenne</translation>
    </message>
    <message>
        <source>The mean of the time for which callers talked with somebody, of the calls in which anybody did.</source>
        <translation>La durée moyenne pendant laquelle les appelants ont parlé à quelqu’un, pour les appels où il y a eu conversation.</translation>
    </message>
    <message>
        <source>Median talk</source>
        <translation>Communication médiane</translation>
    </message>
    <message>
        <source>Half of all callers who talked did so no longer than this.</source>
        <translation>La moitié des appelants qui ont parlé à quelqu’un ne l’ont pas fait plus longtemps.</translation>
    </message>
    <message>
        <source>Longest talk</source>
        <translation>Communication maximale</translation>
    </message>
    <message>
        <source>The longest that a caller talked.</source>
        <translation>La communication la plus longue d’un appelant.</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Heure de pointe</translation>
    </message>
    <message>
        <source>The hour of the clock in which most calls began, and how many.</source>
        <translation>L’heure de la journée où le plus d’appels ont commencé, et combien.</translation>
    </message>
    <message>
        <source>Most at once</source>
        <translation>Maximum simultané</translation>
    </message>
    <message>
        <source>The most calls that were in progress at one moment.</source>
        <translation>Le plus grand nombre d’appels en cours au même moment.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupsMenu</name>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Groupes</translation>
    </message>
    <message>
        <source>&amp;Edit Group</source>
        <translation>&amp;Modifier un groupe</translation>
    </message>
    <message>
        <source>&amp;Delete Group</source>
        <translation>&amp;Supprimer un groupe</translation>
    </message>
    <message>
        <source>&amp;New Group…</source>
        <translation>&amp;Nouveau groupe…</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupBox</name>
    <message>
        <source>Group of extensions</source>
        <translation>Groupe de postes</translation>
    </message>
    <message>
        <source>A group, or the first digits of the extensions to show</source>
        <translation>Un groupe, ou les premiers chiffres des postes à afficher</translation>
    </message>
    <message>
        <source>All extensions</source>
        <translation>Tous les postes</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::GroupDialog</name>
    <message>
        <source>New Group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Edit Group</source>
        <translation>Modifier le groupe</translation>
    </message>
    <message>
        <source>such as: Sales</source>
        <comment>name of a group of extensions</comment>
        <translation>par exemple : Ventes</translation>
    </message>
    <message>
        <source>Search</source>
        <comment>extensions, by name or number</comment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search for extensions</source>
        <translation>Rechercher des postes</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a group</comment>
        <translation>&amp;Nom :</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::RingingSpeaker</name>
    <message>
        <source>%1 is calling</source>
        <translation>%1 appelle</translation>
    </message>
    <message>
        <source>%1 is calling %2</source>
        <translation>%1 appelle %2</translation>
    </message>
    <message numerus="yes">
        <source>%n calls are ringing</source>
        <translation>
            <numerusform>%n appel sonne</numerusform>
            <numerusform>%n appels sonnent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTexts</name>
    <message>
        <source>long</source>
        <comment>how long somebody waits</comment>
        <translation>longtemps</translation>
    </message>
    <message>
        <source>too long</source>
        <comment>how long somebody waits</comment>
        <translation>trop longtemps</translation>
    </message>
    <message>
        <source>no members</source>
        <translation>aucun membre</translation>
    </message>
    <message>
        <source>%1 % in %2</source>
        <comment>answered within 20 s</comment>
        <translation>%1 % en %2</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a queue or an extension</comment>
        <translation>non connu</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>callers</comment>
        <translation>
            <numerusform>%n patiente</numerusform>
            <numerusform>%n patientent</numerusform>
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
            <numerusform>%n en communication</numerusform>
            <numerusform>%n en communication</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringing</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n sonne</numerusform>
            <numerusform>%n sonnent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <comment>members</comment>
        <translation>
            <numerusform>%n en pause</numerusform>
            <numerusform>%n en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n pris</numerusform>
            <numerusform>%n pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n abandoned</source>
        <comment>calls</comment>
        <translation>
            <numerusform>%n abandonné</numerusform>
            <numerusform>%n abandonnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardWindow</name>
    <message>
        <source>A wallboard is shown</source>
        <translation>Un tableau mural est affiché</translation>
    </message>
    <message>
        <source>Wallboard %1</source>
        <translation>Tableau mural %1</translation>
    </message>
    <message>
        <source>%1 lost: %2</source>
        <comment>server, as of 14:02:11</comment>
        <translation>%1 déconnecté : %2</translation>
    </message>
    <message>
        <source>Nothing is chosen for this wallboard.

View, Wallboards, Edit: choose queues and extensions.</source>
        <translation>Rien n’est choisi pour ce tableau mural.

Affichage, Tableaux muraux, Modifier : choisissez des files d’attente et des postes.</translation>
    </message>
    <message>
        <source>No queues are known.

They are set up in queues.conf.

manager.conf: read = agent, write = reporting</source>
        <translation>Aucune file d’attente n’est connue.

Elles se configurent dans queues.conf.

manager.conf : read = agent, write = reporting</translation>
    </message>
    <message>
        <source>No extensions are known.

extensions.conf: exten =&gt; 1001,hint,PJSIP/1001

manager.conf: read = call, write = reporting</source>
        <translation>Aucun poste n’est connu.

extensions.conf : exten =&gt; 1001,hint,PJSIP/1001

manager.conf : read = call, write = reporting</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardDialog</name>
    <message>
        <source>New Wallboard</source>
        <translation>Nouveau tableau mural</translation>
    </message>
    <message>
        <source>Edit Wallboard</source>
        <translation>Modifier le tableau mural</translation>
    </message>
    <message>
        <source>There is another wallboard of this name.</source>
        <translation>Un autre tableau mural porte déjà ce nom.</translation>
    </message>
    <message>
        <source>&amp;All queues</source>
        <translation>&amp;Toutes les files d’attente</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <source>&amp;Favourites</source>
        <translation>&amp;Favoris</translation>
    </message>
    <message>
        <source>Groups of extensions</source>
        <translation>Groupes de postes</translation>
    </message>
    <message>
        <source>such as: Hall</source>
        <comment>name of a wallboard</comment>
        <translation>par exemple : Hall</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <comment>of a wallboard</comment>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>Queues:</source>
        <translation>Files d’attente :</translation>
    </message>
    <message>
        <source>Extensions:</source>
        <translation>Postes :</translation>
    </message>
    <message>
        <source>An&amp;d these:</source>
        <comment>numbers of extensions</comment>
        <translation>&amp;Et ceux-ci :</translation>
    </message>
    <message>
        <source>S&amp;creen:</source>
        <translation>É&amp;cran :</translation>
    </message>
    <message>
        <source>Where the window is</source>
        <comment>a screen</comment>
        <translation>Là où se trouve la fenêtre</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (non connecté)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::WallboardsMenu</name>
    <message>
        <source>&amp;Wallboards</source>
        <translation>Ta&amp;bleaux muraux</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;New Wallboard…</source>
        <translation>&amp;Nouveau tableau mural…</translation>
    </message>
</context>
<context>
    <name>ServiceTexts</name>
    <message>
        <source>the voicemail</source>
        <translation>la messagerie vocale</translation>
    </message>
    <message>
        <source>the voicemail menu</source>
        <translation>le menu de la messagerie vocale</translation>
    </message>
    <message>
        <source>an announcement</source>
        <translation>une annonce</translation>
    </message>
    <message>
        <source>music</source>
        <translation>la musique</translation>
    </message>
    <message>
        <source>the echo test</source>
        <translation>le test d’écho</translation>
    </message>
    <message>
        <source>a page</source>
        <comment>over the loudspeakers of phones</comment>
        <translation>une annonce par haut-parleurs</translation>
    </message>
    <message>
        <source>a recording</source>
        <comment>which is made</comment>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>calls to listen in on</source>
        <translation>l’écoute d’autres appels</translation>
    </message>
    <message>
        <source>the login of agents</source>
        <translation>l’ouverture de session des agents</translation>
    </message>
    <message>
        <source>the agents</source>
        <translation>les agents</translation>
    </message>
    <message>
        <source>a queue</source>
        <translation>une file d’attente</translation>
    </message>
    <message>
        <source>a conference</source>
        <translation>une conférence</translation>
    </message>
    <message>
        <source>parking</source>
        <translation>le parcage</translation>
    </message>
    <message>
        <source>a program (%1)</source>
        <comment>an application of Asterisk</comment>
        <translation>un programme (%1)</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>No call is found.</source>
        <translation>Aucun appel trouvé.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>From</source>
        <comment>since when it was watched</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>a time</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>For</source>
        <comment>a duration</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>Fi&amp;gures</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <comment>when servers were</comment>
        <translation>&amp;Périodes suivies</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n call(s)</source>
        <translation>
            <numerusform>Le dernier appel</numerusform>
            <numerusform>Les %n derniers appels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Not watched: calls of this time are not there</source>
        <translation>Non suivi : les appels de cette période manquent</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivi en direct</translation>
    </message>
    <message>
        <source>Taken from a recording</source>
        <translation>Issu d’un enregistrement</translation>
    </message>
    <message>
        <source>Hide &amp;Names and Numbers</source>
        <comment>of parties</comment>
        <translation>&amp;Masquer les noms et numéros</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Afficha&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Close Window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>There is no history yet. The calls of your servers are kept as they end; those of a recording are taken in by File, Take into History in its window.</source>
        <translation>Il n’y a pas encore d’historique. Les appels de vos serveurs sont conservés dès qu’ils se terminent ; ceux d’un enregistrement s’ajoutent par Fichier, Ajouter à l’historique dans sa fenêtre.</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::Windows</name>
    <message numerus="yes">
        <source>%n call(s) of this recording are new in the history.</source>
        <translation>
            <numerusform>%n appel de cet enregistrement est nouveau dans l’historique.</numerusform>
            <numerusform>%n appels de cet enregistrement sont nouveaux dans l’historique.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::FiguresView</name>
    <message>
        <source>Figures</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>&amp;Figure:</source>
        <translation>&amp;Indicateur :</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <comment>what calls are told apart by</comment>
        <translation>Pa&amp;r :</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a figure, and its number</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Export Figures</source>
        <translation>Exporter les statistiques</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>statistiques</translation>
    </message>
    <message>
        <source>Table (*.csv);;Picture (*.png);;Drawing (*.svg);;Page (*.pdf)</source>
        <translation>Tableau (*.csv);;Image (*.png);;Dessin (*.svg);;Page (*.pdf)</translation>
    </message>
</context>
<context>
    <name>GroupTexts</name>
    <message>
        <source>From outside</source>
        <translation>De l’extérieur</translation>
    </message>
    <message>
        <source>To outside</source>
        <translation>Vers l’extérieur</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non connu</translation>
    </message>
    <message>
        <source>Hour of the day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Heures de la semaine</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Trunk</source>
        <translation>Trunk</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Semaine %1 de %2</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Sans file d’attente</translation>
    </message>
    <message>
        <source>No trunk</source>
        <translation>Sans trunk</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non connu</translation>
    </message>
</context>
<context>
    <name>cacofonisk::ui::HistoryPage</name>
    <message>
        <source>Keep calls as they end</source>
        <translation>Conserver les appels dès qu’ils se terminent</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>however much</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>They are kept in %1, which you alone can read.</source>
        <translation>Ils sont conservés dans %1, que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>For at most:</source>
        <comment>how long calls are kept</comment>
        <translation>Durée maximale :</translation>
    </message>
    <message>
        <source>In at most:</source>
        <comment>how much of the disk calls take</comment>
        <translation>Taille maximale :</translation>
    </message>
</context>
</TS>
