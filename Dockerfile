# The hub as it is run for real people. Settings: docs/settings.md.
FROM node:22-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The distribution's own Node.js is too old for the build.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY . .
# What is fetched is what was reviewed: the lock files must fit.
RUN dotnet restore src/EhcHub.Web --locked-mode
RUN dotnet publish src/EhcHub.Web --configuration Release --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
# An account of the base image that owns nothing here.
USER $APP_UID
ENV ASPNETCORE_ENVIRONMENT=Production ASPNETCORE_URLS=http://+:8080
EXPOSE 8080
# The image has no program that asks for an address, so the shell does. Whether the database answers is for /health/ready to say:
# the hub is not to be restarted for it.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --start-interval=1s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '^HTTP/1.1 200 ' <&3"]
ENTRYPOINT ["dotnet", "EhcHub.Web.dll"]
