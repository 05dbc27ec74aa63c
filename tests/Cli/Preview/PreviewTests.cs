using System.Net;
using Xunit;

namespace MongoliaEdition.Tests.Cli.Preview;

public class PreviewTests
{
    private const string Wrong = "type: editorial\ntarget: {exact: 不在這裡的話}\nbody: {zh-Hant: 注}\nstatus: published\n";

    [Fact]
    public async Task A_saved_change_reaches_the_reader_and_nothing_is_written()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        var first = await preview.NextStateAsync();
        preview.Save("article.wiki", "外蒙古在1911年宣布獨立，改過了。\n");
        var second = await preview.NextStateAsync();

        Assert.NotEqual(first.Version, second.Version);
        Assert.Contains("改過了", await preview.GetTextAsync("/zh-hant/index.html"), StringComparison.Ordinal);
        Assert.Equal(["input"], preview.FilesBesideInput());
    }

    [Fact]
    public async Task A_saved_mistake_is_shown_over_the_last_good_page_until_it_is_cured()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        var good = await preview.NextStateAsync();
        preview.Save("notes/wrong.yml", Wrong);
        // The end of the first run may still be told in between.
        var wrong = await preview.NextStateAsync();
        while (wrong.Problems.Length == 0)
        {
            wrong = await preview.NextStateAsync();
        }

        Assert.Equal(good.Version, wrong.Version);
        Assert.Contains(wrong.Problems, problem => problem.Severity == "error" && problem.Text.Contains("notes/wrong.yml:2:17: error ED401", StringComparison.Ordinal));
        Assert.Contains("外蒙古", await preview.GetTextAsync("/zh-hant/index.html"), StringComparison.Ordinal);

        preview.Delete("notes/wrong.yml");
        Assert.DoesNotContain((await preview.NextStateAsync()).Problems, problem => problem.Severity == "error");
    }

    [Fact]
    public async Task Half_saved_and_broken_files_end_nothing()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        await preview.NextStateAsync();
        foreach (var broken in new[] { "", "type: [", "\uFEFF\t: &a *a", "{{{{[[[[<ref>" })
        {
            preview.Save("notes/half.yml", broken);
            Assert.NotEmpty((await preview.NextStateAsync()).Problems);
        }

        preview.Save("article.wiki", "");
        Assert.Contains((await preview.NextStateAsync()).Problems, problem => problem.Text.Contains("ED041", StringComparison.Ordinal));
        Assert.Contains("外蒙古", await preview.GetTextAsync("/zh-hant/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_this_machine_is_answered()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        await preview.NextStateAsync();

        Assert.Equal(HttpStatusCode.OK, await preview.StatusAsync("/zh-hant/index.html", host: null));
        Assert.Equal(HttpStatusCode.NotFound, await preview.StatusAsync("/no/such.html", host: null));
        Assert.Equal(HttpStatusCode.MisdirectedRequest, await preview.StatusAsync("/zh-hant/index.html", host: "evil.example"));
    }

    [Fact]
    public async Task It_ends_well_with_a_reader_connected()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        await preview.NextStateAsync();

        Assert.Equal(0, await preview.InterruptAsync());
    }

    [Fact]
    public async Task In_a_terminal_Ctrl_C_ends_it_with_a_reader_connected()
    {
        using var preview = await PreviewInTerminal.StartAsync(TestContext.Current.CancellationToken);
        using var reader = await preview.ConnectAsync();
        preview.PressCtrlC();

        Assert.Equal(0, await preview.WaitForExitAsync());
        Assert.Contains("The preview has ended.", preview.Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_an_error_with_a_cure()
    {
        await using var preview = await RunningPreview.StartAsync(TestContext.Current.CancellationToken);
        await preview.NextStateAsync();
        var (exit, error) = await preview.RunAnotherOnTheSamePortAsync();

        Assert.Equal(1, exit);
        Assert.Contains("ED025", error, StringComparison.Ordinal);
        Assert.Contains("--port", error, StringComparison.Ordinal);
    }
}
