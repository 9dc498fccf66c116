// The one function we call of Frictionless Data's own library, which brings the schemas that the standard publishes.
declare module 'datapackage' {
  export function validate(descriptor: object): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
}
