using CsCheck;
using MongoliaEdition.Editions.Links;
using Xunit;

namespace MongoliaEdition.Tests.Publishing;

public class AddressesTests
{
    private static readonly Gen<string> Name = Among("a", "index.html", "b.", ".c", "d..e", "...");
    private static readonly Gen<string> Step = Gen.Frequency((2, Among("..", ".")), (1, Name));
    private static readonly Gen<string> Page = Name.Array[1, 4].Select(names => string.Join('/', names));
    private static readonly Gen<string> Relative = Gen.Select(Step.Array[0, 5], Name, (steps, name) => string.Join('/', [.. steps, name]));

    [Fact]
    public void A_relative_address_leads_where_a_browser_goes() => Gen.Select(Page, Relative).Sample((from, relative) =>
    {
        // A browser stops at the root; here the way above it stays visible.
        var depth = 8;
        var root = string.Concat(Enumerable.Repeat("x/", depth));
        var there = new Uri(new Uri("https://example.org/" + root + from), relative).AbsolutePath[1..];
        var here = Addresses.Resolve(from, relative);
        var climbed = here.Split('/').TakeWhile(part => part == "..").Count();
        Assert.Equal(there, string.Concat(Enumerable.Repeat("x/", depth - climbed)) + string.Join('/', here.Split('/').Skip(climbed)));
    });

    [Fact]
    public void The_relative_address_of_a_page_leads_to_it() => Gen.Select(Page, Page).Sample((from, to) =>
        Assert.Equal(to, from == to ? to : Addresses.Resolve(from, Addresses.Relative(from, to))));

    private static Gen<string> Among(params string[] parts) => Gen.Int[0, parts.Length - 1].Select(index => parts[index]);
}
