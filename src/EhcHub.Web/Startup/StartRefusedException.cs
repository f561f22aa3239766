namespace EhcHub.Web.Startup;

/// <summary>The hub will not start like this. The message is a sentence for the person at the console that says what to do.</summary>
public sealed class StartRefusedException : Exception
{
    /// <summary>With a sentence for the person at the console.</summary>
    public StartRefusedException(string message) : base(message) { }

    /// <summary>With a sentence for the person at the console, and what caused it.</summary>
    public StartRefusedException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>Only because an exception should have one; says nothing useful.</summary>
    public StartRefusedException() { }
}
