-- The name of a file may name a person: it goes with her.
grant update (nom) on common.piece to convention_app;
