beforeEach(() => vi.resetModules());

it('tells Word that the pane is there', async () => {
  const onReady = vi.fn(async () => undefined);
  vi.stubGlobal('Office', { onReady });
  await import('./ready');
  expect(onReady).toHaveBeenCalledOnce();
});

it('starts without Word too', async () => {
  await expect(import('./ready')).resolves.toBeDefined();
});
