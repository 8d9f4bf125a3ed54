using System.Text;
using Luohu.Scoring.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Luohu.Scoring.Cli.Output;

/// <summary>Where the tool reads and writes: UTF-8 without byte order mark and lines ended by a line feed, on every system.</summary>
internal sealed class Terminal : IDisposable
{
    private const nint StandardOutput = 1;
    private const int ColumnsElsewhere = 160;
    private const int ColumnsOfAPage = 80;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Func<Stream> _input;
    private bool _isAbandoned;

    public Terminal(Stream output, Stream error, Func<Stream> input, Paint outPaint, Paint errorPaint)
    {
        Out = new StreamWriter(output, Utf8) { NewLine = "\n" };
        Error = new StreamWriter(error, Utf8) { NewLine = "\n" };
        _input = input;
        OutPaint = outPaint;
        ErrorPaint = errorPaint;
    }

    public StreamWriter Out { get; }

    public StreamWriter Error { get; }

    public Paint OutPaint { get; }

    public Paint ErrorPaint { get; }

    /// <summary>The language chosen; Chinese until it is known.</summary>
    public Language Language { get; set; } = Language.Chinese;

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !(Console.IsOutputRedirected && Console.IsErrorRedirected))
        {
            // Else its console shows UTF-8 in the code page of the machine.
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new Terminal(
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            Console.OpenStandardInput,
            Paint.For(Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
            Paint.For(Console.IsErrorRedirected, Environment.GetEnvironmentVariable))
        {
            OutIsTerminal = !Console.IsOutputRedirected,
        };
    }

    /// <summary>Columns of the terminal; a fixed many when the output goes elsewhere, so that it does not depend on the window.</summary>
    public int Width => OutIsTerminal && Console.WindowWidth is > 0 and var columns ? columns : ColumnsElsewhere;

    /// <summary>Columns for text that is wrapped: those of the terminal, or of a page when the output goes elsewhere.</summary>
    public int PageWidth => OutIsTerminal ? Width : ColumnsOfAPage;

    private bool OutIsTerminal { get; init; }

    public Stream OpenInput() => _input();

    /// <summary>Standard output as bytes, without what <see cref="Out"/> holds. Unlike the stream of the console it says when nobody reads a pipe any more.</summary>
    public Stream OpenOutput()
    {
        Out.Flush();
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        var pipe = new FileStream(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);

        // A file must be written where others that share it stopped, which only the stream of the console does.
        return pipe.CanSeek ? Console.OpenStandardOutput() : pipe;
    }

    /// <summary>Says what is wrong, after everything written so far, and gives the code back.</summary>
    public ExitCode Fail(ExitCode code, Problem problem)
    {
        Report(problem.Render(Language), DiagnosticSeverity.Error);
        return code;
    }

    public void Report(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
        {
            Report(DiagnosticRenderer.Render(diagnostic, Language), diagnostic.Severity);
        }
    }

    public void Report(string text, DiagnosticSeverity severity)
    {
        Out.Flush();
        Error.WriteLine(ErrorPaint.Message(text, severity, Language));
        Error.Flush();
    }

    /// <summary>Writing failed: what is still held back is not tried again.</summary>
    public void Abandon() => _isAbandoned = true;

    public void Dispose()
    {
        if (!_isAbandoned)
        {
            Out.Dispose();
        }

        Error.Dispose();
    }
}
