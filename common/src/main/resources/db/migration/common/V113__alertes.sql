-- Alerts that are known: an alert is told once, when it appears; it may appear again after it went away.
create table common.alerte_connue (
  cle text primary key,
  phrase text not null,
  depuis timestamptz not null default clock_timestamp()
);

-- The outbox: what is to be told, to whom, written in the transaction that finds the alert; sent until it is taken.
create table common.alerte_envoi (
  id bigint generated always as identity primary key,
  cle text not null,
  phrase text not null check (phrase <> ''),
  canal text not null check (canal in ('COURRIEL', 'WEBHOOK')),
  destinataire text not null check (destinataire <> ''),
  cree_le timestamptz not null default clock_timestamp(),
  prochain_essai timestamptz not null default clock_timestamp(),
  tentatives int not null default 0,
  envoye_le timestamptz,
  erreur text
);
create index alerte_envoi_a_faire on common.alerte_envoi (prochain_essai) where envoye_le is null;

grant select, insert, update, delete on common.alerte_connue, common.alerte_envoi to convention_app;
