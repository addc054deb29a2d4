-- An imported list of agencies is undone: one that nothing names is taken away.
grant delete on politiques.adil to convention_app;
