#!/bin/sh
# Run once by the postgres image, when its data folder is empty. The passwords stay in the environment: a command line can be
# read by everybody on the machine.
set -eu
psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres -f /hub/make-roles.sql
