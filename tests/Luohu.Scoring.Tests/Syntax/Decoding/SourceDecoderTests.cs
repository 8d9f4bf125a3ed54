using System.Security.Cryptography;
using System.Text;
using Luohu.Scoring.Diagnostics;
using Luohu.Scoring.Syntax.Decoding;
using Luohu.Scoring.Text;

namespace Luohu.Scoring.Tests.Syntax.Decoding;

public sealed class SourceDecoderTests
{
    [Fact]
    public void Decode_Utf8_KeepsText()
    {
        Assert.Equal("名称: 东莞𠮷\r\n", Decode(Encoding.UTF8.GetBytes("名称: 东莞𠮷\r\n")).Source?.Text);
    }

    [Fact]
    public void Decode_ByteOrderMark_DropsItAndHashesAllBytes()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, (byte)'a'];
        (SourceText? source, _) = Decode(bytes);
        Assert.Equal("a", source?.Text);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), source?.Sha256);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void Decode_AtTheLimit_IsRefusedOneByteAbove(int size, bool isRead)
    {
        var diagnostics = new DiagnosticBag();
        SourceText? source = SourceDecoder.Decode("t", Encoding.ASCII.GetBytes(new string('a', size)), diagnostics, limit: 10);
        Assert.Equal(isRead, source is not null);
        Assert.Equal(isRead ? [] : ["LH101"], diagnostics.ToSorted().Select(d => d.Code));
    }

    [Fact]
    public void Decode_OneMebibyte_IsTheDefaultLimit()
    {
        Assert.NotNull(Decode(new byte[1 << 20].Select(_ => (byte)'a').ToArray()).Source);
        Assert.Equal("LH101", Decode(new byte[(1 << 20) + 1]).Code);
    }

    [Fact]
    public void Decode_InvalidByte_NamesLineAndColumn()
    {
        var diagnostics = new DiagnosticBag();
        SourceDecoder.Decode("t", [(byte)'a', (byte)'\n', (byte)'b', 0xFF, (byte)'c'], diagnostics);
        Diagnostic diagnostic = Assert.Single(diagnostics.ToSorted());
        Assert.Equal("LH102", diagnostic.Code);
        Assert.Equal(new LinePosition(2, 2), diagnostic.Source?.PositionOf(diagnostic.Span?.Start ?? -1));
    }

    [Theory]
    [InlineData(new byte[] { 0xB6, 0xAB, 0xDD, 0xB8 }, "LH103")]
    [InlineData(new byte[] { 0xB6, 0xAB, 0xDD }, "LH102")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "LH104")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "LH104")]
    [InlineData(new byte[] { 0x61, 0x00 }, "LH105")]
    [InlineData(new byte[] { }, "LH106")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, "LH106")]
    [InlineData(new byte[] { 0x20, 0x0A }, "LH106")]
    public void Decode_WhatIsNotUtf8Text_IsNamed(byte[] bytes, string code) => Assert.Equal(code, Decode(bytes).Code);

    private static (SourceText? Source, string? Code) Decode(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        SourceText? source = SourceDecoder.Decode("t", bytes, diagnostics);
        return (source, diagnostics.ToSorted().SingleOrDefault()?.Code);
    }
}
