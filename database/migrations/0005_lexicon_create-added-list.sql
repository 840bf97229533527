create schema lexicon;

create table lexicon.added_list (
  name text primary key check (length(name) between 1 and 100),
  revision bigint not null default 1,
  licence text,
  added_at timestamptz not null default now()
);

comment on table lexicon.added_list is 'lists of words that an operator added at run time, beside the packs';
comment on column lexicon.added_list.revision is 'grows with every change of the list: a lexicon compiled from another revision is out of date';
comment on column lexicon.added_list.licence is 'as the operator states it';

create table lexicon.added_word (
  list text not null references lexicon.added_list (name) on delete cascade,
  source_language text not null check (source_language in ('zh', 'en', 'fr', 'nl')),
  word text not null check (length(word) between 1 and 200),
  target_language text not null check (target_language in ('zh', 'en', 'fr', 'nl')),
  translation text not null check (length(translation) between 1 and 200),
  weight real not null check (weight > 0),
  primary key (list, source_language, target_language, word, translation),
  check (source_language <> target_language)
);

comment on table lexicon.added_word is 'pairs of words that translate each other, one row per pair';
comment on column lexicon.added_word.weight is 'trust as the list states it; compared only within its list';
