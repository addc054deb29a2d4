-- What the tenant declared, the rules of the day of the request and what they say of it: the visa is certified or refused
-- knowing why. Null for those asked for before; forgotten with the person.
alter table salaries.visale_visa
  add column situation jsonb,
  add column avis text,
  add column baremes integer[] not null default '{}';
