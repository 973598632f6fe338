// A line of JSON for each test: what BrowserTest.java turns into tests of JUnit.
export default async function* report(events) {
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.nesting > 0 || data.details.type === 'suite') continue;
    const fault = data.details.error?.cause ?? data.details.error;
    const text = type === 'test:pass' ? null : String(fault?.stack ?? fault?.message ?? fault);
    yield `${JSON.stringify({ name: data.name, ok: type === 'test:pass', skipped: Boolean(data.skip), seconds: Math.round(data.details.duration_ms / 100) / 10, text })}\n`;
  }
}
