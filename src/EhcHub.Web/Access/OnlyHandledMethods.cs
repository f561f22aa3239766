using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace EhcHub.Web.Access;

/// <summary>A page that has nothing to do on a post is not there to post to. Left alone, the framework shows it as if it had been read.</summary>
internal sealed class OnlyHandledMethods : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        if (context.HandlerMethod is null && !HttpMethods.IsGet(method) && !HttpMethods.IsHead(method)) { context.Result = new NotFoundResult(); }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
