-- Letters about what is new in the rooms of cases end as those about due days do: by the link in them, or by the reader's choice.

create table cases.room_news_ended (
  account_id uuid primary key default access.my_account() references access.account (id),
  ended_at timestamptz not null default now()
);
comment on table cases.room_news_ended is 'accounts that get no letters about new documents, questions and answers; without a row they do';

select database.protect('cases.room_news_ended'::regclass);
create policy own on cases.room_news_ended for all to green_channel_app
  using (account_id = (select access.my_account())) with check (account_id = access.my_account());
grant select (account_id), insert (account_id), delete on cases.room_news_ended to green_channel_app;

alter table cases.reminder_stop_key add column ends text not null default 'reminders' check (ends in ('reminders', 'room-news'));
comment on column cases.reminder_stop_key.ends is 'which letters the link ends';

drop function cases.stop_reminders(bytea);
create function cases.stop_letters(key bytea, out account uuid, out ended text)
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  select account_id, ends into account, ended from cases.reminder_stop_key where hash = sha256(key);
  if ended = 'reminders' then
    insert into cases.reminder_rhythm (account_id, rhythm) values (account, 'never')
      on conflict (account_id) do update set rhythm = 'never', chosen_at = now();
  elsif ended = 'room-news' then
    insert into cases.room_news_ended (account_id) values (account) on conflict do nothing;
  end if;
end
$$;
comment on function cases.stop_letters(bytea) is 'ends letters of a kind for whoever has the link of one; whose and which, or nothing';
revoke execute on function cases.stop_letters(bytea) from public;
grant execute on function cases.stop_letters(bytea) to green_channel_app, green_channel_centre;

create or replace function cases.forget_feed() returns trigger
language plpgsql security definer set search_path = pg_catalog, cases as $$
begin
  delete from cases.calendar_feed where account_id = new.id;
  delete from cases.reminder_rhythm where account_id = new.id;
  delete from cases.reminder_stop_key where account_id = new.id;
  delete from cases.room_news_ended where account_id = new.id;
  delete from cases.morning where account_id = new.id;
  return null;
end
$$;
