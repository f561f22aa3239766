using EhcHub.TestKit;
using Xunit;

// One hub of each kind for the whole run. A test class asks for the one it wants in its constructor.
[assembly: AssemblyFixture(typeof(ServerHub))]
[assembly: AssemblyFixture(typeof(DemoHub))]
