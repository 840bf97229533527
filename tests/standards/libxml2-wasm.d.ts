/** As much as the gate uses; the package's own types bring those of browsers with them. */
declare module 'libxml2-wasm' {
  export class XmlDocument {
    static fromString(text: string, options?: { url?: string }): XmlDocument;
    dispose(): void;
  }
  export class XsdValidator {
    static fromDoc(schema: XmlDocument): XsdValidator;
    validate(document: XmlDocument): void;
  }
  export class XmlBufferInputProvider {
    constructor(files: Record<string, Uint8Array>);
  }
  export function xmlRegisterInputProvider(provider: XmlBufferInputProvider): boolean;
}
