#!/bin/sh
# Run once by the postgres image, when its data folder is empty.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  -v owner_password="$HUB_OWNER_PASSWORD" -v app_password="$HUB_APP_PASSWORD" -v worker_password="$HUB_WORKER_PASSWORD" \
  -f /hub/make-roles.sql
