namespace MongoliaEdition.Anchoring.Matching;

/// <summary>
/// Finds all of many keywords in one pass over a text (Aho and Corasick 1975): time and memory grow with the texts, not
/// with the number of keywords times the length of the text.
/// </summary>
internal sealed class KeywordAutomaton
{
    private const int Root = 0;
    private const int None = -1;

    private readonly IReadOnlyList<string> _keywords;
    private readonly Dictionary<long, int> _next = [];
    private readonly List<Node> _nodes = [new Node(None, '\0')];

    /// <param name="keywords">Distinct and not empty.</param>
    public KeywordAutomaton(IReadOnlyList<string> keywords)
    {
        _keywords = keywords;
        for (var i = 0; i < keywords.Count; i++)
        {
            _nodes[AddPath(keywords[i])].Keyword = i;
        }

        LinkFailures();
    }

    /// <summary>Every occurrence of every keyword, overlapping ones too, by rising end; at one end the longest first.</summary>
    public IEnumerable<KeywordMatch> FindAll(string text)
    {
        // Nothing to seek: an edition without notes or glossary.
        var (state, end) = (Root, _keywords.Count == 0 ? 0 : text.Length);
        for (var i = 0; i < end; i++)
        {
            state = Step(state, text[i]);
            for (var node = WithKeyword(state); node != None; node = _nodes[node].ShorterKeyword)
            {
                var keyword = _nodes[node].Keyword;
                yield return new KeywordMatch(keyword, i + 1 - _keywords[keyword].Length, i + 1);
            }
        }
    }

    private int AddPath(string keyword)
    {
        var node = Root;
        foreach (var c in keyword)
        {
            if (!_next.TryGetValue(Edge(node, c), out var child))
            {
                child = _nodes.Count;
                _nodes.Add(new Node(node, c));
                _next.Add(Edge(node, c), child);
            }

            node = child;
        }

        return node;
    }

    /// <summary>Failure links need those of all shorter paths, so nodes are visited by depth.</summary>
    private void LinkFailures()
    {
        foreach (var index in NodesByDepth())
        {
            var node = _nodes[index];
            node.Failure = node.Parent == Root ? Root : Step(_nodes[node.Parent].Failure, node.Character);
            node.ShorterKeyword = WithKeyword(node.Failure);
        }
    }

    private IEnumerable<int> NodesByDepth()
    {
        // A child is always made after its parent.
        var depths = new int[_nodes.Count];
        for (var i = 1; i < _nodes.Count; i++)
        {
            depths[i] = depths[_nodes[i].Parent] + 1;
        }

        return Enumerable.Range(1, _nodes.Count - 1).OrderBy(i => depths[i]);
    }

    private int Step(int state, char c)
    {
        int next;
        while (!_next.TryGetValue(Edge(state, c), out next))
        {
            if (state == Root)
            {
                return Root;
            }

            state = _nodes[state].Failure;
        }

        return next;
    }

    /// <summary>The node itself if a keyword ends in it, else the next one on the way of failures where one does.</summary>
    private int WithKeyword(int node) => _nodes[node].Keyword != None ? node : _nodes[node].ShorterKeyword;

    private static long Edge(int node, char c) => ((long)node << 16) | c;

    private sealed class Node(int parent, char character)
    {
        public int Parent { get; } = parent;

        public char Character { get; } = character;

        public int Keyword { get; set; } = None;

        public int Failure { get; set; } = Root;

        public int ShorterKeyword { get; set; } = None;
    }
}

/// <param name="Keyword">Its index in the list that the automaton was made of.</param>
internal readonly record struct KeywordMatch(int Keyword, int Start, int End);
