/** A one-to-one list of words here and words in the file. */
export class Words<Here extends string> {
  private readonly back: ReadonlyMap<string, Here>;

  constructor(private readonly words: Readonly<Record<Here, string>>) {
    this.back = new Map((Object.keys(words) as Here[]).map((here) => [words[here], here]));
  }

  toFile(here: string | undefined): string | undefined {
    return here === undefined ? undefined : (this.words as Readonly<Record<string, string>>)[here];
  }

  fromFile(file: string | undefined): Here | undefined {
    return file === undefined ? undefined : this.back.get(file);
  }
}
