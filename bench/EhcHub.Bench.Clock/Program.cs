using System.Diagnostics;
using EhcHub.Bench.Clock;
using EhcHub.Domain.Clocks;

// Every plan in England (January 2026) with a review in progress, and one in twenty with an assessment.
const int Plans = 718_838;
const int Assessments = Plans / 20;
const int Processes = Plans + Assessments;

var threads = args is [var given] ? int.Parse(given, null) : 2;
var caseload = new Caseload();
var clock = StatutoryClock.Default;
Go(Plans / 20); // warm: compiled and prepared before it is timed

Console.WriteLine($"{Processes:N0} processes: {Plans:N0} reviews and {Assessments:N0} assessments, {threads} threads, .NET {Environment.Version}");
for (var round = 1; round <= 3; round++)
{
    var watch = Stopwatch.StartNew();
    var (deadlines, bytes) = Go(Processes);
    var seconds = watch.Elapsed.TotalSeconds;
    Console.WriteLine($"round {round}: {seconds:F2} s, {Processes / seconds:N0} processes/s, {deadlines:N0} deadlines, {(double)bytes / Processes:F1} bytes allocated per process");
}

(long Deadlines, long Bytes) Go(int count)
{
    var totals = new (long Deadlines, long Bytes)[threads];
    var workers = Enumerable.Range(0, threads).Select(number => new Thread(() => totals[number] = Run(number, count))).ToArray();
    foreach (var worker in workers) { worker.Start(); }
    foreach (var worker in workers) { worker.Join(); }
    return (totals.Sum(total => total.Deadlines), totals.Sum(total => total.Bytes));
}

(long Deadlines, long Bytes) Run(int number, int count)
{
    var before = GC.GetAllocatedBytesForCurrentThread();
    var deadlines = new List<Deadline>(64);
    long made = 0;
    for (var i = number; i < count; i += threads)
    {
        deadlines.Clear();
        if (i < Plans) { clock.Run(ProcessKind.AnnualReview, caseload.Reviews[i % caseload.Reviews.Length], deadlines); }
        else { clock.Run(ProcessKind.Assessment, caseload.Assessments[i % caseload.Assessments.Length], deadlines); }
        made += deadlines.Count;
    }
    return (made, GC.GetAllocatedBytesForCurrentThread() - before);
}
