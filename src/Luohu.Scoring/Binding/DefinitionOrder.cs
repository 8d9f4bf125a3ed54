namespace Luohu.Scoring.Binding;

/// <summary>
/// Puts definitions into an order in which each stands after those it names, so that a long chain of them needs no deep recursion.
/// In a circle some name stands before its definition; whoever binds it meets the circle then.
/// </summary>
internal static class DefinitionOrder
{
    public static IReadOnlyList<string> Sort(IReadOnlyDictionary<string, DefinitionSymbol> definitions)
    {
        var sorted = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Name, IEnumerator<string> Reads)>();
        foreach (string start in definitions.Keys)
        {
            Visit(start);
            while (open.TryPeek(out (string Name, IEnumerator<string> Reads) top))
            {
                if (top.Reads.MoveNext())
                {
                    Visit(top.Reads.Current);
                }
                else
                {
                    sorted.Add(open.Pop().Name);
                }
            }
        }

        return sorted;

        void Visit(string name)
        {
            if (definitions.TryGetValue(name, out DefinitionSymbol? definition) && seen.Add(name))
            {
                open.Push((name, SyntaxNames.In(definition.Syntax.Value).GetEnumerator()));
            }
        }
    }
}
