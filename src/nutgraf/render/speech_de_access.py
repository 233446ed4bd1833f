"""What logins, settings and refusals say in German."""

TEXTS = {
    "Password": "Passwort",
    "Nobody can log in here yet. Whoever runs this desk makes somebody with: nutgraf users add NAME --role admin":
        "Hier kann sich noch niemand anmelden. Wer diese Redaktion betreibt, legt jemanden an mit: nutgraf users add NAME --role admin",
    "The name or the password is not right.": "Name oder Passwort stimmt nicht.",
    "What for": "Wofür",
    "Role": "Rolle",
    "reader": "Leser",
    "editor": "Redakteur",
    "admin": "Verwalter",
    "Last used": "Zuletzt benutzt",
    "Good until": "Gültig bis",
    "Take back": "Zurücknehmen",
    "not yet": "noch nicht",
    "it is taken back": "er zurückgenommen wird",
    "Your settings": "Ihre Einstellungen",
    "Tokens for programs": "Schlüssel für Programme",
    "This is your new token. It is shown this once; keep it where others do not see it.":
        "Das ist Ihr neuer Schlüssel. Er wird nur dieses eine Mal gezeigt; bewahren Sie ihn da auf, wo andere ihn nicht sehen.",
    "You have none. A program shows a token in place of a login, and may do no more than you.":
        "Sie haben keine. Ein Programm zeigt einen Schlüssel, statt sich anzumelden, und darf nicht mehr als Sie.",
    "Make a token": "Schlüssel anlegen",
    "Such as: morning report": "Etwa: Morgenbericht",
    "Good for how many days": "Wie viele Tage gültig",
    "Left out: until it is taken back.": "Ohne Angabe: bis er zurückgenommen wird.",
    "Old password": "Altes Passwort",
    "New password": "Neues Passwort",
    "New password, once more": "Neues Passwort, noch einmal",
    "10 to 200 characters; a few words that nobody puts together.":
        "10 bis 200 Zeichen; ein paar Wörter, die niemand zusammenstellt.",
    "Change the password": "Passwort ändern",
    "If you left a browser open somewhere, end all your logins, this one too.":
        "Wenn irgendwo ein Browser offen blieb: Beenden Sie alle Ihre Anmeldungen, auch diese.",
    "Log out everywhere": "Überall abmelden",
    "Your password is another one now; everywhere else you are logged out.":
        "Ihr Passwort ist geändert; überall sonst sind Sie abgemeldet.",
    "The token is taken back.": "Der Schlüssel ist zurückgenommen.",
    "The new password and its repetition are not the same.": "Das neue Passwort und seine Wiederholung sind nicht gleich.",
    "The old password is not right.": "Das alte Passwort stimmt nicht.",
    "A password has 10 to 200 characters; take a few words that nobody puts together.":
        "Ein Passwort hat 10 bis 200 Zeichen; nehmen Sie ein paar Wörter, die niemand zusammenstellt.",
    "“{NAME}” cannot be a name here; it has up to 40 letters and digits, with . - @ or _ between them.":
        "„{NAME}“ kann hier kein Name sein; er hat bis zu 40 Buchstaben und Ziffern, dazwischen . - @ oder _.",
    "Somebody is called “{NAME}” already; choose another name.":
        "Jemand heißt schon „{NAME}“; wähl einen anderen Namen.",
    "{NAME} is {role}, and a token may do no more than its user.":
        "{NAME} ist {role}, und ein Schlüssel darf nicht mehr als wer ihn hat.",
    "{NAME} is the only admin here; make somebody else one before.":
        "{NAME} ist hier der einzige Verwalter; mach vorher jemand anderen dazu.",
    "Say in up to 80 characters what the token is for, so that it can be told from others.":
        "Sagen Sie in bis zu 80 Zeichen, wofür der Schlüssel ist, damit man ihn von anderen unterscheidet.",
    "A token is good for 1 to 3650 days, or until it is taken back.":
        "Ein Schlüssel gilt 1 bis 3650 Tage, oder bis er zurückgenommen wird.",
    "Say for how many days as a number, or leave it out.": "Geben Sie die Tage als Zahl an, oder lassen Sie sie weg.",
    "Choose what the token may do.": "Wählen Sie, was der Schlüssel darf.",
    "Choose what they may do.": "Wählen Sie, was sie dürfen.",
    "Who may come in": "Wer hereindarf",
    "A reader reads; an editor corrects stories and adds feeds; an admin looks after people, policies and settings.":
        "Leser lesen; Redakteure berichtigen Geschichten und nehmen Feeds auf; Verwalter kümmern sich um Anmeldungen, "
        "Regeln und Einstellungen.",
    "That is done.": "Erledigt.",
    "since": "seit",
    "Change the role": "Rolle ändern",
    "Remove this login": "Diese Anmeldung löschen",
    "The login and its tokens are gone for good; what they said of stories stays.":
        "Die Anmeldung und ihre Schlüssel sind dann für immer weg; was sie zu Geschichten gesagt haben, bleibt.",
    "Remove for good": "Endgültig löschen",
    "Add somebody": "Jemanden aufnehmen",
    "Up to 40 letters and digits, with . - @ or _ between them.":
        "Bis zu 40 Buchstaben und Ziffern, dazwischen . - @ oder _.",
    "There are none. Everybody makes their own, in their settings.":
        "Es gibt keine. Alle legen ihre eigenen an, in ihren Einstellungen.",
    "Go back to the front, or search for it.": "Gehen Sie zurück zur Titelseite, oder suchen Sie danach.",
    "There is no such file.": "Diese Datei gibt es nicht.",
    "This is a fault of nutgraf.": "Das ist ein Fehler von nutgraf.",
    "Try again; if it stays, tell whoever runs this desk at what time it was.":
        "Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie dem, der diese Redaktion betreibt, um wie viel Uhr es war.",
    "The desk is being changed by another run just now; nothing was changed.":
        "Die Redaktion wird gerade von einem anderen Lauf geändert; es wurde nichts geändert.",
    "Try again in a moment.": "Versuchen Sie es gleich noch einmal.",
    "There is no room left to keep anything; nothing was changed.":
        "Es ist kein Platz mehr, etwas aufzubewahren; es wurde nichts geändert.",
    "Whoever runs this desk has to make room on its disk.": "Wer diese Redaktion betreibt, muss auf der Platte Platz schaffen.",
    "The desk's file cannot be used just now.": "Die Datei der Redaktion ist gerade nicht brauchbar.",
    "Whoever runs this desk is told what to do by the command: nutgraf doctor.":
        "Wer diese Redaktion betreibt, erfährt mit diesem Befehl, was zu tun ist: nutgraf doctor.",
    "This cannot be done.": "Das geht nicht.",
    "What was sent cannot be read.": "Was gesendet wurde, lässt sich nicht lesen.",
    "Check how it is written, and send it again.": "Prüf, wie es geschrieben ist, und sende es noch einmal.",
    "This needs a login.": "Dafür muss man sich anmelden.",
    "Log in, or show a token.": "Melden Sie sich an, oder zeigen Sie einen Schlüssel.",
    "Log in; programs show a token: Authorization: Bearer ng_…":
        "Melden Sie sich an; Programme zeigen einen Schlüssel: Authorization: Bearer ng_…",
    "This is not yours to do.": "Das dürfen Sie nicht.",
    "Ask whoever runs this desk for the role it needs.": "Bitten Sie den, der diese Redaktion betreibt, um die Rolle dafür.",
    "Ask whoever runs this desk.": "Frag den, der diese Redaktion betreibt.",
    "This needs the role “{role}”; yours is “{role_of_yours}”.": "Dafür braucht man die Rolle „{role}“; Ihre ist „{role_of_yours}“.",
    "You may read here, and change nothing.": "Sie dürfen hier lesen, aber nichts ändern.",
    "This did not come from a page of this desk, or from one of an earlier login.":
        "Das kam nicht von einer Seite dieser Redaktion, oder von einer aus einer früheren Anmeldung.",
    "Open the page again, and send it from there.": "Öffnen Sie die Seite neu, und senden Sie es von dort.",
    "This token is none, has ended or was taken back.": "Diesen Schlüssel gibt es nicht, er ist abgelaufen oder zurückgenommen.",
    "Make another one: nutgraf tokens add.": "Legen Sie einen anderen an: nutgraf tokens add.",
    "This address is not made for that.": "Dafür ist diese Adresse nicht da.",
    "Read the list of addresses, with what each takes.": "Lies das Verzeichnis der Adressen und was jede nimmt.",
    "It took too long until everything had come.": "Es dauerte zu lange, bis alles da war.",
    "Send it again, or less of it.": "Senden Sie es noch einmal, oder weniger davon.",
    "This is too much to send at once.": "Das ist zu viel auf einmal.",
    "Send less at a time.": "Senden Sie weniger auf einmal.",
    "What was sent is of a kind that is not read here.": "Diese Art von Datei wird hier nicht gelesen.",
    "Send it in another form.": "Senden Sie es in einer anderen Form.",
    "This desk does not go by that name.": "So heißt diese Redaktion nicht.",
    "Whoever runs it can add the name: nutgraf serve --host-name NAME.":
        "Wer sie betreibt, kann den Namen hinzufügen: nutgraf serve --host-name NAME.",
    "That was a lot in a short time.": "Das war viel in kurzer Zeit.",
    "Wait a moment, then go on.": "Wart einen Moment, dann geht es weiter.",
    "Wait 1 second, then go on.": "Wart 1 Sekunde, dann geht es weiter.",
    "Wait {n} seconds, then go on.": "Wart {n} Sekunden, dann geht es weiter.",
}  # fmt: skip
