-- What an operator remarked on a dossier may name a person: it goes with her.
grant update (texte) on common.remarque to convention_app;
