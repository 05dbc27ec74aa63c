using MongoliaEdition.Statiq;
using MongoliaEdition.Statiq.Bootstrapping;
using Statiq.App;
using Statiq.Common;

// Statiq waits for tasks on the threads of the pool, and the pool adds new ones slowly.
ThreadPool.SetMinThreads(16, 16);

// Only our pipeline: those of Statiq.Web would take the editors' pages for pages of a blog.
return await Host.Create(args)
    .ConfigureEngine(engine =>
    {
        ((IDictionary<string, IPipeline>)engine.Pipelines).Clear();
        ((IDictionary<string, IPipeline>)engine.Pipelines).Add(nameof(AnnotatedEdition), new AnnotatedEdition());
    })
    .RunAsync();
