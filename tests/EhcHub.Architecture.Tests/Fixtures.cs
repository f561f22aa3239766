using EhcHub.TestKit;
using Xunit;

// For the rules that only a running hub can answer: its addresses, its model.
[assembly: AssemblyFixture(typeof(DemoHub))]
