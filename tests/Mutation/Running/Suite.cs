using System.Diagnostics;
using System.Reflection;
using Xunit;
using Xunit.Runner.Common;
using Xunit.Sdk;
using Xunit.v3;

namespace MongoliaEdition.Mutation.Running;

/// <summary>The tests, found and run in this process.</summary>
internal sealed class Suite(ITestFramework framework, Assembly tests, ITestCase[] cases)
{
    public IEnumerable<string> Names => cases.Select(test => test.TestCaseDisplayName);

    public static async Task<Suite> FindAsync()
    {
        var tests = Assembly.Load("MongoliaEdition.Tests");
        Initialize();
        var framework = RegisteredEngineConfig.GetTestFramework(tests, null);
        var found = new List<ITestCase>();
        await framework.GetDiscoverer(tests).Find(
            test =>
            {
                found.Add(test);
                return ValueTask.FromResult(true);
            },
            TestFrameworkOptions.ForDiscovery(new TestAssemblyConfiguration { PreEnumerateTheories = true }));
        return new Suite(framework, tests, [.. found.OrderBy(test => test.UniqueID, StringComparer.Ordinal)]);
    }

    public async Task<Outcome> RunAsync(Order order)
    {
        Initialize();
        var options = TestFrameworkOptions.ForExecution(new TestAssemblyConfiguration
        {
            StopOnFail = !order.AtOnce,
            ParallelMode = order.AtOnce ? ParallelMode.Collections : ParallelMode.None,
        });
        var clock = Stopwatch.StartNew();
        var failures = new Failures();
        Switches.TurnOn(order.Mutants);
        foreach (var part in order.AtOnce ? [order.Cases] : order.Cases.Chunk(1))
        {
            await framework.GetExecutor(tests).RunTestCases([.. part.Select(index => cases[index])], failures, options);
            if (!order.AtOnce && failures.Any)
            {
                break;
            }
        }

        Switches.TurnOn([]);
        return new Outcome([.. order.Cases.Where(index => failures.Hit(cases[index]))], Switches.TakeReached(), clock.Elapsed.TotalSeconds);
    }

    // The context flows with the asynchronous call, so each has to set it.
    private static void Initialize() => TestContext.SetForInitialization(null, diagnosticMessages: false, internalDiagnosticMessages: false);

    /// <summary>Hears of what fails; what fails outside of a test, such as a fixture, is a failure of all.</summary>
    private sealed class Failures : IMessageSink
    {
        private readonly HashSet<string> _failed = [];
        private bool _ofAll;

        public bool Any => _ofAll || _failed.Count > 0;

        public bool Hit(ITestCase test) => _ofAll || _failed.Contains(test.UniqueID);

        public bool OnMessage(IMessageSinkMessage message)
        {
            lock (_failed)
            {
                switch (message)
                {
                    case ITestFailed failed:
                        _failed.Add(failed.TestCaseUniqueID);
                        break;
                    case IErrorMetadata:
                        _ofAll = true;
                        break;
                }
            }

            return true;
        }
    }
}
