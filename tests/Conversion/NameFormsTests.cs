using MongoliaEdition.Conversion.Mixed;
using MongoliaEdition.Documents.Scripts;
using MongoliaEdition.Tests.SpecTables;
using Xunit;

namespace MongoliaEdition.Tests.Conversion;

public class NameFormsTests
{
    [Theory, Spec("Conversion/Specs/names.md")]
    public void A_name_has_a_form_in_every_script(SpecCase spec)
    {
        var given = spec["given"].Split("; ").ToDictionary(form => form.Split(": ")[0], form => form.Split(": ")[1]);
        var forms = NameForms.Of(PerScript.Present(script => given.GetValueOrDefault(script.Tag))!);

        Assert.Equal(spec["in all scripts"], string.Join("; ", forms?.Scripts.Zip(forms.Values, (script, form) => $"{script.Tag}: {form}") ?? []));
    }
}
