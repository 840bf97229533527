-- What others may say of a promise: who promised what; a promise that was withdrawn is told of no more.
create view ledger.published_promise with (security_invoker) as
  select id, promiser, texts from ledger.promise where withdrawn_at is null;
comment on view ledger.published_promise is 'who promised what, in the languages in which it was recorded; for letters about a promise that turned';
