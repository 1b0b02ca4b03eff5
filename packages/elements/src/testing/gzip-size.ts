/** The size of a file in bytes as a server sends it, compressed. */
export async function gzipSize(url: string): Promise<number> {
  const { body } = await fetch(url);
  if (!body) throw new Error(`"${url}" is empty.`);
  return (await new Response(body.pipeThrough(new CompressionStream('gzip'))).arrayBuffer())
    .byteLength;
}
