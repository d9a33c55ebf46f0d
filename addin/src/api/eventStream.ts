/** One server-sent event. */
export interface ServerEvent {
  kind: string;
  data: string;
}

/** Reads server-sent events from a body; `heard` is called with each piece that comes, whatever is in it. */
export async function* eventsOf(
  body: ReadableStream<Uint8Array>,
  heard: () => void,
): AsyncGenerator<ServerEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      heard();
      const parts = (rest + decoder.decode(value, { stream: true })).replace(/\r\n/g, '\n').split('\n\n');
      rest = parts.pop() ?? '';
      yield* parts.map(eventIn).filter(({ data }) => data !== '');
    }
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

function eventIn(text: string): ServerEvent {
  const fields = text.split('\n').map((line) => {
    const [name = '', ...value] = line.split(':');
    return { name, value: value.join(':').replace(/^ /, '') };
  });
  const valuesOf = (name: string) => fields.filter((field) => field.name === name).map(({ value }) => value);
  return { kind: valuesOf('event').at(-1) ?? 'message', data: valuesOf('data').join('\n') };
}
