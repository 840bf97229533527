#!/usr/bin/env bash
# The replica: copies the primary when it has nothing yet, then follows it under the name that the primary waits for.
set -euo pipefail
: "${PGDATA:=/var/lib/postgresql/18/docker}"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  install -d -o postgres -g postgres -m 700 "$PGDATA"
  until PGPASSWORD=$REPLICATION_PASSWORD gosu postgres pg_basebackup --pgdata="$PGDATA" --write-recovery-conf \
    --checkpoint=fast --wal-method=stream --create-slot --slot=replica \
    --dbname='host=database user=replicator application_name=replica'; do
    rm -rf "${PGDATA:?}"/*
    sleep 2
  done
  # Once it is promoted it waits for nobody, until somebody makes it a replica of its own and says so by `alter system`.
  echo "synchronous_standby_names = ''" >>"$PGDATA/postgresql.auto.conf"
fi
exec gosu postgres postgres -D "$PGDATA" -c hot_standby=on -c max_connections=200
