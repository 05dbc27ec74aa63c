using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace MongoliaEdition.Mutation.Running;

/// <summary>The tests, found and run in this process. Each case of a spec is a test.</summary>
internal sealed class Suite(ITestFramework framework, Assembly assembly, ITestCase[] tests)
{
    /// <summary>Between the class of a test and what it is called.</summary>
    public const string AfterClass = ": ";

    public IEnumerable<string> Names => tests.Select(test => $"{test.TestClassName}{AfterClass}{test.TestCaseDisplayName}");

    public static async Task<Suite> FindAsync()
    {
        Initialize();
        var assembly = Assembly.Load("MongoliaEdition.Tests");
        // Without these the cases of a spec are one test.
        SerializationHelper.Instance.AddRegisteredSerializers(assembly);
        var framework = RegisteredEngineConfig.GetTestFramework(assembly, null);
        var found = new List<ITestCase>();
        var options = TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true });
        await framework.GetDiscoverer(assembly).Find(test => Add(found, test), options);
        if (Switches.TakeReached() is { Length: > 0 } reached)
        {
            // What is computed once would be computed before any mutant is on.
            throw new InvalidOperationException($"The names of tests come from code under test: it reaches the mutants {string.Join(", ", reached)}.");
        }

        return new Suite(framework, assembly, [.. found.OrderBy(test => test.UniqueID, StringComparer.Ordinal)]);
    }

    public async Task<Outcome> RunAsync(Order order)
    {
        Initialize();
        var clock = Stopwatch.StartNew();
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration { StopOnFail = order.Tests is [_] });
        var failures = new Failures();
        Switches.TurnOn(order.Mutants);
        await framework.GetExecutor(assembly).RunTestCases([.. order.Tests.Select(test => tests[test])], failures, options);
        Switches.TurnOn([]);
        return new Outcome([.. order.Tests.Where(test => failures.Hit(tests[test]))], Switches.TakeReached(), clock.Elapsed.TotalSeconds);
    }

    // The context flows with the asynchronous call, so each has to set it.
    private static void Initialize() => TestContext.SetForInitialization(null, diagnosticMessages: false, internalDiagnosticMessages: false);

    private static ValueTask<bool> Add(List<ITestCase> found, ITestCase test)
    {
        found.Add(test);
        return ValueTask.FromResult(true);
    }

    /// <summary>Hears of what fails; what fails outside of a test, such as a fixture, is a failure of all.</summary>
    private sealed class Failures : IMessageSink
    {
        private readonly HashSet<string> _failed = [];
        private bool _ofAll;

        public bool Hit(ITestCase test) => _ofAll || _failed.Contains(test.UniqueID);

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (_failed)
            {
                if (message is ITestFailed failed)
                {
                    _failed.Add(failed.TestCaseUniqueID);
                }
                else
                {
                    _ofAll |= message is IErrorMetadata;
                }
            }

            return true;
        }
    }
}
