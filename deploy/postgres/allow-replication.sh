#!/usr/bin/env bash
# Run once by the primary, when its cluster is new: a login that may copy it and nothing else, from the centre's own network. From its
# next start on, with which the image ends this, each commit waits until the replica has it on its disk.
set -euo pipefail
psql -v ON_ERROR_STOP=1 -v password="$REPLICATION_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role replicator login replication password :'password';
alter system set synchronous_standby_names = 'replica';
SQL
echo 'host replication replicator samenet scram-sha-256' >>"$PGDATA/pg_hba.conf"
