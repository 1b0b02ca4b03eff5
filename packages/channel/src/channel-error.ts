/** Why a channel, or a part of it, is not taken. */
export type ChannelCode =
  /** The network or the server does not give a file: asking later may. */
  | 'network'
  /** There is no such file. */
  | 'missing'
  /** It is no metadata that this version reads. */
  | 'format'
  /** Length or hash are others than what was signed. */
  | 'hash'
  /** Too few of those who may sign did. */
  | 'signature'
  /** It is another version than the one that goes with the rest. */
  | 'version'
  /** It is older than what was seen before. */
  | 'older'
  /** Somebody signed for a path that is not theirs. */
  | 'path'
  /** Its last day has passed. */
  | 'expired'
  /** It is the pack of another field than the one that is followed. */
  | 'pack'
  /** An emergency, or a number for one, is not what those signed who answer for danger. */
  | 'emergency'
  /** Signatures cannot be verified here: the page has no https. */
  | 'unsupported';

/** A channel that cannot be trusted. */
export class ChannelError extends Error {
  override readonly name = 'ChannelError';
  /** Stable, for programs. */
  readonly code: ChannelCode;
  /** The file at fault, below the channel's address. */
  readonly path: string;

  constructor(code: ChannelCode, path: string, message: string) {
    super(`${path}: ${message}`);
    this.code = code;
    this.path = path;
  }
}
