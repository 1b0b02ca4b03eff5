import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import type { SetupWorker } from 'msw/browser';

/** Each test has an address of its own, because a channel is followed once for a page. */
let count = 0;

/** A channel on a host that a test can change. */
export interface ServedChannel {
  readonly address: string;
  /** The paths that were asked for, in order. */
  readonly asked: string[];
  /** Those that were answered. */
  readonly answered: string[];
  /** The requests, in the same order. */
  readonly requests: Request[];
  /** What the host has. */
  files: ReadonlyMap<string, string>;
  /** Answers in place of the host; undefined where the host answers. */
  answer: (path: string, request: Request) => Response | Promise<Response> | undefined;
}

/** Serves the files of a channel, as a host of files does. */
export function serveChannel(
  worker: SetupWorker,
  files: ReadonlyMap<string, string>,
): ServedChannel {
  const folder = `/canal-${(count += 1)}/`;
  const served: ServedChannel = {
    address: new URL(folder, document.baseURI).href,
    ...{ asked: [], answered: [], requests: [], files, answer: () => undefined },
  };
  const resolver: HttpResponseResolver = async ({ request }) => {
    const path = new URL(request.url).pathname.slice(folder.length);
    served.asked.push(path);
    served.requests.push(request);
    const own = await served.answer(path, request);
    if (own) return own;
    served.answered.push(path);
    const text = served.files.get(path);
    return text === undefined ? new HttpResponse('404', { status: 404 }) : new HttpResponse(text);
  };
  worker.use(http.get(`${folder}*`, resolver));
  return served;
}
