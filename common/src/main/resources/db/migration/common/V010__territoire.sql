-- Territory: régions, départements, communes (code officiel géographique) and the dated ABC zone of each commune.

-- What a search compares: lower case, without accents, ligatures opened, everything else than letters and digits a space.
create function common.sans_accent(texte text) returns text
    language sql immutable strict parallel safe as $$
select trim(regexp_replace(
    translate(
        replace(replace(replace(replace(lower(texte), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae'),
        'àâäáãåçéèêëíìîïñóòôöõúùûüýÿÀÂÄÁÃÅÇÉÈÊËÍÌÎÏÑÓÒÔÖÕÚÙÛÜÝŸ',
        'aaaaaaceeeeiiiinooooouuuuyyaaaaaaceeeeiiiinooooouuuuyy'),
    '[^a-z0-9]+', ' ', 'g'))
$$;
grant execute on function common.sans_accent(text) to convention_app, axes_de_la_convention;

create table common.region (
    code text primary key check (code ~ '^[0-9]{2}$'),
    nom text not null
);

create table common.departement (
    code text primary key check (code ~ '^(0[1-9]|1[0-9]|2[AB1-9]|[3-8][0-9]|9[0-5]|97[12346])$'),
    nom text not null,
    region_code text not null references common.region,
    outre_mer boolean not null generated always as (length(code) = 3) stored
);

create table common.commune (
    code text primary key check (code ~ '^[0-9][0-9AB][0-9]{3}$' and starts_with(code, departement_code)),
    nom text not null,
    departement_code text not null references common.departement,
    code_postal text check (code_postal ~ '^[0-9]{5}$'),
    population integer not null check (population >= 0),
    nom_recherche text not null generated always as (common.sans_accent(nom)) stored
);
create index commune_departement on common.commune (departement_code);

-- One row per commune and period, both days included; an open period has no end. Two periods never overlap.
create table common.zonage (
    commune_code text not null references common.commune,
    zone text not null check (zone in ('ABIS', 'A', 'B1', 'B2', 'C', 'DROM')),
    valide_du date not null,
    valide_au date check (valide_au >= valide_du),
    source text not null check (source <> ''),
    primary key (commune_code, valide_du),
    constraint zonage_sans_recouvrement exclude using gist (
        commune_code with =, daterange(valide_du, valide_au, '[]') with &&)
);
create index zonage_source on common.zonage (valide_du, source);

grant select on common.region, common.departement, common.commune, common.zonage to convention_app;
grant insert, update, delete on common.zonage to convention_app;
grant references on common.commune, common.departement, common.region to axes_de_la_convention;
