using EhcHub.E2e;
using EhcHub.TestKit;
using Xunit;

// One hub with the whole demo and one browser for the run; each test opens a window of its own.
[assembly: AssemblyFixture(typeof(ListeningHub))]
[assembly: AssemblyFixture(typeof(Chromium))]
