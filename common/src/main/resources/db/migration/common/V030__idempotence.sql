-- One line per key that a caller sent with a request that moves money: the line is written with the effect or not at all.
create table common.idempotence (
    utilisateur text        not null check (length(utilisateur) between 1 and 200),
    operation   text        not null check (length(operation) between 1 and 300),
    cle         text        not null check (cle ~ '^[!-~]{1,100}$'),
    empreinte   text        not null check (empreinte ~ '^[0-9a-f]{64}$'),
    statut      integer     check (statut between 200 and 499),
    type_mime   text,
    adresse     text,
    corps       text,
    cree_le     timestamptz not null default now(),
    primary key (utilisateur, operation, cle)
);

comment on table common.idempotence is 'Réponses déjà données aux opérations d''argent, par clé Idempotency-Key';
comment on column common.idempotence.empreinte is 'SHA-256 de la méthode, du chemin et du corps canonique';
comment on column common.idempotence.adresse is 'En-tête Location de la réponse';

create index idempotence_cree_le on common.idempotence (cree_le);

grant select, insert, update on common.idempotence to convention_app;
