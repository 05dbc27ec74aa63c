namespace MongoliaEdition.Editions.Places;

/// <summary>All numbers from one to another.</summary>
internal readonly record struct Interval(double Least, double Most)
{
    public static Interval Empty { get; } = new(double.PositiveInfinity, double.NegativeInfinity);

    public double Length => Most - Least;

    public static Interval operator +(Interval interval, double shift) => new(interval.Least + shift, interval.Most + shift);

    public static Interval operator *(Interval interval, double factor) => interval * new Interval(factor, factor);

    /// <summary>Holds every product of a number of the one and a number of the other.</summary>
    public static Interval operator *(Interval left, Interval right)
    {
        var (a, b, c, d) = (left.Least * right.Least, left.Least * right.Most, left.Most * right.Least, left.Most * right.Most);
        return new Interval(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    public Interval With(double number) => new(Math.Min(Least, number), Math.Max(Most, number));

    /// <summary>The sines of angles of no more than half a turn.</summary>
    public Interval Sin()
    {
        var (least, most) = (Math.Sin(Least), Math.Sin(Most));
        return new Interval(Holds(-Math.PI / 2) ? -1 : Math.Min(least, most), Holds(Math.PI / 2) ? 1 : Math.Max(least, most));
    }

    /// <summary>The cosines of angles of no more than half a turn.</summary>
    public Interval Cos()
    {
        var (least, most) = (Math.Cos(Least), Math.Cos(Most));
        return new Interval(Math.Min(least, most), Holds(0) ? 1 : Math.Max(least, most));
    }

    private bool Holds(double number) => Least <= number && number <= Most;
}
