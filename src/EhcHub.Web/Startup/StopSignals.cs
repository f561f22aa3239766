using System.Runtime.InteropServices;

namespace EhcHub.Web.Startup;

/// <summary>Ctrl-C, a polite kill and a closed terminal, heard from the first step on, before there is a host to hear them.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _heard;

    public StopSignals() =>
        _heard = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(signal => PosixSignalRegistration.Create(signal, Stop))];

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        Array.ForEach(_heard, registration => registration.Dispose());
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        signal.Cancel = true; // we end by ourselves, after stopping what we started
        _stop.Cancel();
    }
}
