-- Who takes care of which awaited act. An act that comes back to the list finds its person again.
create table common.prise_en_charge (
  axe text not null check (length(axe) between 1 and 30),
  dossier text not null check (length(dossier) between 1 and 60),
  acte text not null check (length(acte) between 1 and 120),
  utilisateur text not null,
  nom text not null,
  depuis timestamptz not null,
  primary key (axe, dossier, acte)
);

grant select, insert, update, delete on common.prise_en_charge to convention_app;
