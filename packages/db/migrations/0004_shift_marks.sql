CREATE TABLE "sol_os"."shift_marks" (
	"user_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"day" date NOT NULL,
	"label" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "shift_marks_user_id_id_pk" PRIMARY KEY("user_id","id")
);
--> statement-breakpoint
ALTER TABLE "sol_os"."shift_marks" ADD CONSTRAINT "shift_marks_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "sol_os"."users"("id") ON DELETE cascade ON UPDATE no action;