import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import type { FileTypes } from "@medusajs/framework/types";
import { AbstractFileProviderService, MedusaError } from "@medusajs/framework/utils";
import { STORAGE } from "../../foundation/storage";
import { isPrivate, keyFor, pathOf } from "./keys";

interface Options {
  /** Where the public folder is served, e.g. `https://lapak.example/media`. */
  publicUrl: string;
}

const ROOTS = { publicDir: STORAGE.media, privateDir: STORAGE.private };

/**
 * Files on this machine's disk: public ones in one folder, private ones in another where no path of the server leads. Private files have no
 * URL at all; routes that checked who asks stream them. Content arrives as base64 (or as Medusa's binary strings).
 */
export class DiskFileService extends AbstractFileProviderService {
  static override identifier = "disk";

  constructor(
    _container: unknown,
    private readonly options: Options,
  ) {
    super();
  }

  override async upload(file: FileTypes.ProviderUploadFileDTO): Promise<FileTypes.ProviderFileResultDTO> {
    const key = keyFor(file);
    const target = pathOf(key, ROOTS);
    const unfinished = `${target}.${randomUUID()}`;
    await mkdir(path.dirname(target), { recursive: true });
    // A reader sees the whole file or none: it gets its name when it is complete.
    await writeFile(unfinished, decode(file.content));
    await rename(unfinished, target);
    return { key, url: this.urlOf(key) };
  }

  override async delete(files: FileTypes.ProviderDeleteFileDTO | FileTypes.ProviderDeleteFileDTO[]): Promise<void> {
    await Promise.all([files].flat().map(({ fileKey }) => rm(pathOf(fileKey, ROOTS), { force: true })));
  }

  override async getPresignedDownloadUrl({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<string> {
    return this.urlOf(fileKey);
  }

  override async getDownloadStream({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Readable> {
    return createReadStream(pathOf(fileKey, ROOTS));
  }

  override async getAsBuffer({ fileKey }: FileTypes.ProviderGetFileDTO): Promise<Buffer> {
    return readFile(pathOf(fileKey, ROOTS));
  }

  override async getUploadStream(file: FileTypes.ProviderUploadStreamDTO) {
    const fileKey = keyFor(file);
    const target = pathOf(fileKey, ROOTS);
    await mkdir(path.dirname(target), { recursive: true });
    const writeStream = createWriteStream(target);
    const url = this.urlOf(fileKey);
    const promise = new Promise<FileTypes.ProviderFileResultDTO>((resolve, reject) => {
      writeStream.on("finish", () => resolve({ key: fileKey, url }));
      writeStream.on("error", reject);
    });
    return { writeStream, promise, url, fileKey };
  }

  private urlOf(key: string): string {
    if (isPrivate(key)) return "";
    pathOf(key, ROOTS);
    return `${this.options.publicUrl}/${key}`;
  }
}

function decode(content: string): Buffer {
  if (typeof content !== "string") throw new MedusaError(MedusaError.Types.INVALID_DATA, "File content must be a string.");
  const fromBase64 = Buffer.from(content, "base64");
  return fromBase64.toString("base64") === content ? fromBase64 : Buffer.from(content, "binary");
}
