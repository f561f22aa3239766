-- Makes the hub's roles and its database, once, as a superuser of the server, with the passwords in the environment as
-- HUB_OWNER_PASSWORD and HUB_APP_PASSWORD:
--   psql -v ON_ERROR_STOP=1 -f ops/make-roles.sql
-- hub_owner owns the tables and is used by the command 'migrate' only. The other two own nothing and cannot pass row security.
-- hub_worker cannot sign in unless HUB_WORKER_PASSWORD is given too: nothing of the hub connects with it yet.
\getenv owner_password HUB_OWNER_PASSWORD
\getenv app_password HUB_APP_PASSWORD
\getenv worker_password HUB_WORKER_PASSWORD
create role hub_owner login nosuperuser nobypassrls nocreatedb nocreaterole password :'owner_password';
create role hub_app login nosuperuser nobypassrls nocreatedb nocreaterole password :'app_password';
create role hub_worker nologin nosuperuser nobypassrls nocreatedb nocreaterole;
\if :{?worker_password}
alter role hub_worker login password :'worker_password';
\endif
create database hub owner hub_owner encoding 'UTF8' template template0;
revoke all on database hub from public;
grant connect on database hub to hub_app, hub_worker;

-- No personal data in the server's log.
alter system set log_error_verbosity = 'terse';
alter system set log_min_error_statement = 'panic';
alter system set log_parameter_max_length = 0;
alter system set log_parameter_max_length_on_error = 0;
select pg_reload_conf();
