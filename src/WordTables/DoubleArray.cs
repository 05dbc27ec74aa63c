using System.Collections;

namespace MongoliaEdition.WordTables;

/// <summary>
/// Lays out a trie so that each child lies at its parent's base plus its own code. Parents with many children are placed first;
/// those with few fill the gaps.
/// </summary>
internal sealed class DoubleArray
{
    private readonly List<Parent> _parents = [];
    private readonly BitArray _isTaken = new(1 << 22);
    private readonly BitArray _isBase = new(1 << 22);
    private int _slot = 1;
    private int _last;
    private int _sweepPlaced;

    /// <param name="keys">Sorted by code, without duplicates.</param>
    public static WordNode[] Build(IReadOnlyList<(ushort[] Codes, uint Value)> keys)
    {
        var array = new DoubleArray();
        var root = array.Collect(keys, 0, keys.Count, depth: 0);
        array.PlaceAll();
        var nodes = new WordNode[array._parents.Max(parent => parent.Base + parent.Children[^1].Code) + 1];
        nodes[0].Base = root!.Base;
        foreach (var child in array._parents.SelectMany(parent => parent.Children.Select(child => (parent, child))))
        {
            nodes[child.parent.Base + child.child.Code] = new WordNode { Code = child.child.Code, Value = child.child.Value, Base = child.child.Node?.Base ?? 0 };
        }

        return nodes;
    }

    private Parent? Collect(IReadOnlyList<(ushort[] Codes, uint Value)> keys, int start, int end, int depth)
    {
        var children = new List<Child>();
        for (var from = start; from < end;)
        {
            var (code, to) = (keys[from].Codes[depth], from + 1);
            while (to < end && keys[to].Codes[depth] == code)
            {
                to++;
            }

            var endsHere = keys[from].Codes.Length == depth + 1;
            children.Add(new Child(code, endsHere ? keys[from].Value : 0, Collect(keys, endsHere ? from + 1 : from, to, depth + 1)));
            from = to;
        }

        if (children.Count == 0)
        {
            return null;
        }

        _parents.Add(new Parent(children));
        return _parents[^1];
    }

    private void PlaceAll()
    {
        _isBase[0] = true;
        foreach (var size in _parents.GroupBy(parent => parent.Children.Count).OrderByDescending(group => group.Key))
        {
            _slot = 1;
            foreach (var parent in size)
            {
                Place(parent);
            }
        }
    }

    /// <summary>Starts where the last parent of the same size was placed, since little room is left before it; wraps around once.</summary>
    private void Place(Parent parent)
    {
        var first = parent.Children[0].Code;
        _slot = _slot > _last && _sweepPlaced * 20 > _last ? Restart() : _slot;
        var slot = Math.Max(_slot, first + 1);
        while (!Fits(parent, slot - first))
        {
            slot++;
        }

        parent.Base = slot - first;
        _isBase[parent.Base] = true;
        foreach (var child in parent.Children)
        {
            _isTaken[parent.Base + child.Code] = true;
        }

        (_slot, _sweepPlaced, _last) = (slot, _sweepPlaced + 1, Math.Max(_last, parent.Base + parent.Children[^1].Code));
    }

    private int Restart()
    {
        _sweepPlaced = 0;
        return 1;
    }

    private bool Fits(Parent parent, int start)
    {
        if (_isBase[start])
        {
            return false;
        }

        foreach (var child in parent.Children)
        {
            if (_isTaken[start + child.Code])
            {
                return false;
            }
        }

        return true;
    }

    private sealed record Child(ushort Code, uint Value, Parent? Node);

    private sealed class Parent(List<Child> children)
    {
        public List<Child> Children => children;

        public int Base { get; set; }
    }
}
